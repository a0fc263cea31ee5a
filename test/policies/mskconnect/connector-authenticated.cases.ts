import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const connector = (
  kafkaClusterClientAuthentication: aws.types.input.mskconnect.ConnectorKafkaClusterClientAuthentication,
  more: Record<string, pulumi.Input<string>> = {},
) =>
  new aws.mskconnect.Connector("claims", {
    kafkaconnectVersion: "3.7.x",
    serviceExecutionRoleArn: "arn:aws:iam::123456789012:role/connect",
    capacity: { provisionedCapacity: { workerCount: 2 } },
    connectorConfiguration: { "connector.class": "io.confluent.connect.s3.S3SinkConnector", ...more },
    kafkaCluster: {
      apacheKafkaCluster: {
        bootstrapServers: "b-1.claims.kafka.us-east-1.amazonaws.com:9098",
        vpc: { securityGroups: ["sg-0a1b2c3d"], subnets: ["subnet-0a", "subnet-0b"] },
      },
    },
    kafkaClusterEncryptionInTransit: { encryptionType: "TLS" },
    plugins: [
      { customPlugin: { arn: "arn:aws:kafkaconnect:us-east-1:123456789012:custom-plugin/s3/0f1e2d3c", revision: 1 } },
    ],
    kafkaClusterClientAuthentication,
  });

export const cases: PolicyCases = {
  compliant: {
    IAM: { doc: true, program: () => connector({ authenticationType: "IAM" }) },
    "SCRAM in its own configuration": () =>
      connector({ authenticationType: "NONE" }, { "producer.sasl.jaas.config": "${secretManager:claims:jaas}" }),
    "a certificate in its own configuration": () =>
      connector({}, { "consumer.override.ssl.keystore.location": "/tmp/keystore.jks" }),
  },
  violating: {
    "an explicit NONE": { doc: true, program: () => connector({ authenticationType: "NONE" }) },
    "nothing said": () => connector({}),
  },
  undecided: {
    "a type that is computed": () => connector({ authenticationType: new aws.kms.Key("claims").arn }),
  },
};
