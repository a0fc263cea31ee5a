import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const source = (credentials?: pulumi.Input<aws.types.input.quicksight.DataSourceCredentials>) =>
  new aws.quicksight.DataSource("claims", {
    dataSourceId: "claims",
    type: "POSTGRESQL",
    parameters: { postgresql: { database: "claims", host: "claims.clinic.internal", port: 5432 } },
    ...(credentials && { credentials }),
  });

export const cases: PolicyCases = {
  compliant: {
    "a secret": {
      doc: true,
      program: () => source({ secretArn: new aws.secretsmanager.Secret("claims").arn }),
    },
    "no credentials": () => source(),
    "the credentials of another source": () =>
      source({ copySourceArn: "arn:aws:quicksight:us-east-1:123456789012:datasource/base" }),
  },
  violating: {
    "a password": {
      doc: true,
      program: () => source({ credentialPair: { username: "reports", password: "example" } }),
    },
    "a password that is secret": () =>
      source({ credentialPair: { username: "reports", password: pulumi.secret("example") } }),
  },
  undecided: {
    "credentials that are computed": () =>
      source(new aws.secretsmanager.Secret("claims").arn.apply((secretArn) => ({ secretArn }))),
  },
};
