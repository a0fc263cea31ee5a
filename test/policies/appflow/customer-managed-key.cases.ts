import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const flow = (kmsArn?: aws.kms.Key["arn"] | string) =>
  new aws.appflow.Flow("referrals", {
    sourceFlowConfig: {
      connectorType: "S3",
      sourceConnectorProperties: { s3: { bucketName: "clinic-referrals", bucketPrefix: "in" } },
    },
    destinationFlowConfigs: [
      { connectorType: "S3", destinationConnectorProperties: { s3: { bucketName: "clinic-archive" } } },
    ],
    tasks: [{ taskType: "Map_all" }],
    triggerConfig: { triggerType: "OnDemand" },
    kmsArn,
  });

const profile = (kmsArn?: aws.kms.Key["arn"] | string) =>
  new aws.appflow.ConnectorProfile("appointments", {
    connectionMode: "Public",
    connectorType: "Slack",
    connectorProfileConfig: {
      connectorProfileCredentials: { slack: { clientId: "clinic", clientSecret: "secret" } },
      connectorProfileProperties: { slack: { instanceUrl: "https://clinic.slack.com" } },
    },
    kmsArn,
  });

const AWS_MANAGED = "arn:aws:kms:us-east-1:111122223333:alias/aws/appflow";

export const cases: PolicyCases = {
  compliant: {
    "a flow with a key": { doc: true, program: () => flow(new aws.kms.Key("key").arn) },
    "a flow with a key of another stack": () =>
      flow("arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
    "a connector profile with a key": () => profile(new aws.kms.Key("key").arn),
  },
  violating: {
    "a flow without a key": { doc: true, program: () => flow() },
    "a flow with the key that AWS manages": { isEnoughIfSet: ["kmsArn"], program: () => flow(AWS_MANAGED) },
    "a connector profile without a key": () => profile(),
  },
  undecided: {},
};
