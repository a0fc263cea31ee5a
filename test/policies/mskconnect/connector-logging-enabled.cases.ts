import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const roleArn = "arn:aws:iam::111122223333:role/connector";

const connector =
  (args: Partial<aws.mskconnect.ConnectorArgs> = {}) =>
  () =>
    new aws.mskconnect.Connector("claims", {
      kafkaconnectVersion: "3.7.x",
      capacity: { provisionedCapacity: { mcuCount: 1, workerCount: 1 } },
      connectorConfiguration: { "connector.class": "example.ClaimsSink", "tasks.max": "1", topics: "claims" },
      kafkaCluster: {
        apacheKafkaCluster: {
          bootstrapServers: "b-1.claims.kafka.us-east-1.amazonaws.com:9098",
          vpc: { securityGroups: ["sg-0123456789abcdef0"], subnets: ["subnet-1", "subnet-2"] },
        },
      },
      kafkaClusterClientAuthentication: { authenticationType: "IAM" },
      kafkaClusterEncryptionInTransit: { encryptionType: "TLS" },
      plugins: [
        {
          customPlugin: {
            arn: "arn:aws:kafkaconnect:us-east-1:111122223333:custom-plugin/claims/0123abcd",
            revision: 1,
          },
        },
      ],
      serviceExecutionRoleArn: roleArn,
      ...args,
    });

type Delivery = aws.types.input.mskconnect.ConnectorLogDeliveryWorkerLogDelivery;

const logs = (workerLogDelivery: Delivery) => connector({ logDelivery: { workerLogDelivery } });
const computed = () => new aws.kms.Key("key").arn.apply((arn) => arn !== "");

export const cases: PolicyCases = {
  compliant: {
    "to CloudWatch": {
      doc: true,
      program: () => {
        const logGroup = new aws.cloudwatch.LogGroup("claims").name;
        logs({ cloudwatchLogs: { enabled: true, logGroup } })();
      },
    },
    "to a delivery stream": logs({ firehose: { enabled: true, deliveryStream: "claims" } }),
    "to a bucket, and not to CloudWatch": logs({
      cloudwatchLogs: { enabled: false },
      s3: { enabled: true, bucket: "clinic-logs" },
    }),
  },
  violating: {
    "nothing said": { doc: true, program: connector() },
    "no destination": logs({}),
    "a destination that is switched off": logs({ cloudwatchLogs: { enabled: false, logGroup: "claims" } }),
    "every destination switched off": logs({
      cloudwatchLogs: { enabled: false },
      firehose: { enabled: false },
      s3: { enabled: false },
    }),
  },
  undecided: {
    "a flag that is computed": () => logs({ cloudwatchLogs: { enabled: computed() } })(),
    "logs that are computed": () => {
      const workerLogDelivery = computed().apply((enabled) => ({ cloudwatchLogs: { enabled } }));
      connector({ logDelivery: { workerLogDelivery } })();
    },
  },
};
