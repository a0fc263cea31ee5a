import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, artifacts, backedUp, region } from "./account";
import { key, logGroup, useOfKeys } from "./keys";
import { raw, useOf } from "./lake";
import { firstSubnet, storeGroup, subnetIds, workers } from "./network";
import { allow, serviceRole, writeLogs } from "./roles";

// The interface engine receives HL7 messages from the hospitals and puts them on a stream.
export const messages = new aws.kinesis.Stream("messages", {
  name: "messages",
  streamModeDetails: { streamMode: "ON_DEMAND" },
  encryptionType: "KMS",
  kmsKeyId: key.arn,
  retentionPeriod: 168,
});
const messagesArn = pulumi.interpolate`arn:aws:kinesis:${region}:${account}:stream/messages`;
const engineRole = serviceRole(
  "interface-engine",
  "ec2",
  allow(["kinesis:PutRecord", "kinesis:PutRecords"], messagesArn),
  useOfKeys,
  "AmazonSSMManagedInstanceCore",
);
const engine = new aws.ec2.Instance("interface-engine", {
  ami: aws.ec2.getAmiOutput({ owners: ["amazon"], mostRecent: true }).id,
  instanceType: "m7i.large",
  subnetId: firstSubnet.id,
  vpcSecurityGroupIds: [workers.id],
  iamInstanceProfile: new aws.iam.InstanceProfile("interface-engine", { role: engineRole.name }).name,
  metadataOptions: { httpEndpoint: "enabled", httpTokens: "required", httpPutResponseHopLimit: 1 },
  rootBlockDevice: { encrypted: true, kmsKeyId: key.arn },
  monitoring: true,
  disableApiTermination: true,
  tags: backedUp,
});
const queue = new aws.ebs.Volume("interface-queue", {
  availabilityZone: firstSubnet.availabilityZone,
  size: 200,
  encrypted: true,
  kmsKeyId: key.arn,
  finalSnapshot: true,
  tags: backedUp,
});
new aws.ec2.VolumeAttachment("interface-queue", {
  instanceId: engine.id,
  volumeId: queue.id,
  deviceName: "/dev/sdf",
});

// Firehose brings the messages into the lake, and the readings that the wards' devices send to it.
const deliveryLogs = logGroup("delivery");
const deliveryRole = serviceRole(
  "delivery",
  "firehose",
  allow(["kinesis:DescribeStream", "kinesis:GetShardIterator", "kinesis:GetRecords"], messagesArn),
  useOf(raw),
  useOfKeys,
  writeLogs,
);
const intoLake = (prefix: string) => ({
  bucketArn: raw.bucket.arn,
  roleArn: deliveryRole.arn,
  prefix: `${prefix}/`,
  kmsKeyArn: key.arn,
  compressionFormat: "GZIP",
  cloudwatchLoggingOptions: { enabled: true, logGroupName: deliveryLogs.name, logStreamName: prefix },
});
new aws.kinesis.FirehoseDeliveryStream("messages", {
  destination: "extended_s3",
  kinesisSourceConfiguration: { kinesisStreamArn: messages.arn, roleArn: deliveryRole.arn },
  extendedS3Configuration: intoLake("messages"),
});
new aws.kinesis.FirehoseDeliveryStream("readings", {
  destination: "extended_s3",
  serverSideEncryption: { enabled: true, keyType: "CUSTOMER_MANAGED_CMK", keyArn: key.arn },
  extendedS3Configuration: intoLake("readings"),
});

// Kafka for the applications, which sign in with IAM over TLS.
const brokerLogs = logGroup("brokers");
const brokers = storeGroup("brokers", 9098);
export const events = new aws.msk.Cluster("events", {
  clusterName: "events",
  kafkaVersion: "3.8.x",
  numberOfBrokerNodes: 3,
  brokerNodeGroupInfo: {
    instanceType: "kafka.m7g.large",
    clientSubnets: subnetIds,
    securityGroups: [brokers.id],
    storageInfo: { ebsStorageInfo: { volumeSize: 500 } },
  },
  encryptionInfo: {
    encryptionAtRestKmsKeyArn: key.arn,
    encryptionInTransit: { clientBroker: "TLS", inCluster: true },
  },
  clientAuthentication: { sasl: { iam: true } },
  enhancedMonitoring: "PER_BROKER",
  loggingInfo: { brokerLogs: { cloudwatchLogs: { enabled: true, logGroup: brokerLogs.name } } },
});
const plugin = new aws.mskconnect.CustomPlugin("s3-sink", {
  name: "s3-sink",
  contentType: "ZIP",
  location: { s3: { bucketArn: `arn:aws:s3:::${artifacts}`, fileKey: "plugins/s3-sink-10.5.zip" } },
});
new aws.mskconnect.Connector("lake", {
  name: "lake",
  kafkaconnectVersion: "3.7.x",
  capacity: { provisionedCapacity: { mcuCount: 1, workerCount: 2 } },
  connectorConfiguration: {
    "connector.class": "io.confluent.connect.s3.S3SinkConnector",
    "format.class": "io.confluent.connect.s3.format.parquet.ParquetFormat",
    "s3.bucket.name": raw.name,
    "s3.region": region,
    "tasks.max": "2",
    topics: "admissions,orders,results",
  },
  kafkaCluster: {
    apacheKafkaCluster: {
      bootstrapServers: events.bootstrapBrokersSaslIam,
      vpc: { securityGroups: [workers.id], subnets: subnetIds },
    },
  },
  kafkaClusterClientAuthentication: { authenticationType: "IAM" },
  kafkaClusterEncryptionInTransit: { encryptionType: "TLS" },
  plugins: [{ customPlugin: { arn: plugin.arn, revision: plugin.latestRevision } }],
  serviceExecutionRoleArn: serviceRole(
    "lake-connector",
    "kafkaconnect",
    allow(
      ["kafka-cluster:Connect", "kafka-cluster:DescribeTopic", "kafka-cluster:ReadData", "kafka-cluster:AlterGroup"],
      pulumi.interpolate`arn:aws:kafka:${region}:${account}:*/events/*`,
    ),
    useOf(raw),
    useOfKeys,
  ).arn,
  logDelivery: { workerLogDelivery: { cloudwatchLogs: { enabled: true, logGroup: logGroup("connectors").name } } },
});
