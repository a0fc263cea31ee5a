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

const encryption = (kafkaClusterEncryptionInTransit: aws.mskconnect.ConnectorArgs["kafkaClusterEncryptionInTransit"]) =>
  connector({ kafkaClusterEncryptionInTransit });

export const cases: PolicyCases = {
  compliant: {
    TLS: { doc: true, program: encryption({ encryptionType: "TLS" }) },
    "another spelling": encryption({ encryptionType: "tls" }),
    "a list of one": encryption([{ encryptionType: "TLS" }] as never),
  },
  violating: {
    plaintext: { doc: true, program: encryption({ encryptionType: "PLAINTEXT" }) },
    "an empty block": encryption({}),
    "a list of one": encryption([{ encryptionType: "PLAINTEXT" }] as never),
  },
  undecided: {
    "a type that is computed": () => encryption({ encryptionType: new aws.kms.Key("key").arn })(),
    "a block that is computed": () =>
      encryption(new aws.kms.Key("key").arn.apply((encryptionType) => ({ encryptionType })))(),
  },
};
