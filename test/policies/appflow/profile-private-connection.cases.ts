import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const profile = (connectorType: pulumi.Input<string>, connectionMode: pulumi.Input<string>) =>
  new aws.appflow.ConnectorProfile("appointments", {
    connectorType,
    connectionMode,
    connectorProfileConfig: {
      connectorProfileCredentials: { snowflake: { username: "clinic", password: "secret" } },
      connectorProfileProperties: {
        snowflake: { bucketName: "clinic-stage", stage: "CLAIMS.PUBLIC.STAGE", warehouse: "CLAIMS" },
      },
    },
  });

export const cases: PolicyCases = {
  compliant: {
    "Snowflake over PrivateLink": { doc: true, program: () => profile("Snowflake", "Private") },
    "Salesforce over PrivateLink": () => profile("Salesforce", "Private"),
    "Redshift over PrivateLink": () => profile("Redshift", "Private"),
  },
  violating: {
    "Snowflake over the internet": { doc: true, program: () => profile("Snowflake", "Public") },
    "Salesforce over the internet": () => profile("Salesforce", "Public"),
    "SAP OData over the internet": () => profile("SAPOData", "Public"),
    "Redshift over the internet": () => profile("Redshift", "Public"),
  },
  undecided: {
    "a mode that is computed": () => profile("Snowflake", new aws.kms.Key("key").description),
    "a connector that is computed": () => profile(new aws.kms.Key("key").description, "Public"),
  },
  notApplicable: {
    "a connector without PrivateLink": () => profile("Slack", "Public"),
  },
};
