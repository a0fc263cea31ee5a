import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const dataSource =
  (disableSsl?: pulumi.Input<boolean>, args: Partial<aws.quicksight.DataSourceArgs> = {}) =>
  () =>
    new aws.quicksight.DataSource("claims", {
      dataSourceId: "claims",
      type: "AURORA_POSTGRESQL",
      parameters: { auroraPostgresql: { database: "claims", host: "claims.clinic.example", port: 5432 } },
      ...(disableSsl !== undefined && { sslProperties: { disableSsl } }),
      ...args,
    });

export const cases: PolicyCases = {
  compliant: {
    "an explicit false": { doc: true, program: dataSource(false) },
    "nothing declared, which is TLS": dataSource(),
    "false as text": dataSource("false" as never),
    "a source that needs no connection": dataSource(undefined, {
      type: "ATHENA",
      parameters: { athena: { workGroup: "claims" } },
    }),
  },
  violating: {
    "TLS is turned off": { doc: true, program: dataSource(true) },
    "true as text": dataSource("true" as never),
    "a list of one": dataSource(undefined, { sslProperties: [{ disableSsl: true }] as never }),
    "TLS is turned off within a VPC": dataSource(true, {
      vpcConnectionProperties: { vpcConnectionArn: "arn:aws:quicksight:us-east-1:111122223333:vpcConnection/claims" },
    }),
  },
  undecided: {
    "a flag that is computed": () => dataSource(new aws.kms.Key("key").arn.apply((arn) => arn === ""))(),
    "properties that are computed": () => {
      const sslProperties = new aws.kms.Key("key").arn.apply(() => ({ disableSsl: false }));
      dataSource(undefined, { sslProperties })();
    },
  },
};
