import * as aws from "@pulumi/aws";
import { allow, arnOf, logGroup, region, ServiceRole, writeLogs } from "../../components";
import { artifacts, backups, key } from "./foundation";
import { raw, useOf } from "./lake";
import { firstSubnetId, firstZone, network, storeGroup, workers } from "./network";

const { subnetIds } = network;

// The interface engine receives HL7 messages from the hospitals and puts them on a stream.
export const messages = new aws.kinesis.Stream("messages", {
  name: "messages",
  streamModeDetails: { streamMode: "ON_DEMAND" },
  encryptionType: "KMS",
  kmsKeyId: key.arn,
  retentionPeriod: 168,
});
const messagesArn = arnOf("kinesis", "stream/messages");
const engineRole = new ServiceRole("interface-engine", {
  service: "ec2",
  managedPolicies: ["AmazonSSMManagedInstanceCore"],
  grants: [allow(["kinesis:PutRecord", "kinesis:PutRecords"], messagesArn), key.use],
});
const engine = new aws.ec2.Instance(
  "interface-engine",
  {
    ami: aws.ec2.getAmiOutput({ owners: ["amazon"], mostRecent: true }).id,
    instanceType: "m7i.large",
    subnetId: firstSubnetId,
    vpcSecurityGroupIds: [workers.id],
    iamInstanceProfile: new aws.iam.InstanceProfile("interface-engine", { role: engineRole.role.name }).name,
    metadataOptions: { httpEndpoint: "enabled", httpTokens: "required", httpPutResponseHopLimit: 1 },
    rootBlockDevice: { encrypted: true, kmsKeyId: key.arn },
    monitoring: true,
    disableApiTermination: true,
    tags: backups.tags,
  },
  { dependsOn: engineRole.permissions },
);
const queue = new aws.ebs.Volume("interface-queue", {
  availabilityZone: firstZone,
  size: 200,
  encrypted: true,
  kmsKeyId: key.arn,
  finalSnapshot: true,
  tags: backups.tags,
});
new aws.ec2.VolumeAttachment("interface-queue", {
  instanceId: engine.id,
  volumeId: queue.id,
  deviceName: "/dev/sdf",
});

// Firehose brings the messages into the lake, and the readings that the wards' devices send to it.
const deliveryLogs = logGroup("delivery", { key });
const deliveryRole = new ServiceRole("delivery", {
  service: "firehose",
  grants: [
    allow(["kinesis:DescribeStream", "kinesis:GetShardIterator", "kinesis:GetRecords"], messagesArn),
    ...useOf(raw),
    writeLogs,
  ],
});
const delivers = { dependsOn: [...raw.settings, ...deliveryRole.permissions] };
const intoLake = (prefix: string) => ({
  bucketArn: raw.arn,
  roleArn: deliveryRole.arn,
  prefix: `${prefix}/`,
  kmsKeyArn: key.arn,
  compressionFormat: "GZIP",
  cloudwatchLoggingOptions: { enabled: true, logGroupName: deliveryLogs.name, logStreamName: prefix },
});
new aws.kinesis.FirehoseDeliveryStream(
  "messages",
  {
    destination: "extended_s3",
    kinesisSourceConfiguration: { kinesisStreamArn: messages.arn, roleArn: deliveryRole.arn },
    extendedS3Configuration: intoLake("messages"),
  },
  delivers,
);
new aws.kinesis.FirehoseDeliveryStream(
  "readings",
  {
    destination: "extended_s3",
    serverSideEncryption: { enabled: true, keyType: "CUSTOMER_MANAGED_CMK", keyArn: key.arn },
    extendedS3Configuration: intoLake("readings"),
  },
  delivers,
);

// Kafka for the applications, which sign in with IAM over TLS.
const brokerLogs = logGroup("brokers", { key });
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
const connectorRole = new ServiceRole("lake-connector", {
  service: "kafkaconnect",
  grants: [
    allow(
      ["kafka-cluster:Connect", "kafka-cluster:DescribeTopic", "kafka-cluster:ReadData", "kafka-cluster:AlterGroup"],
      arnOf("kafka", "*/events/*"),
    ),
    ...useOf(raw),
  ],
});
new aws.mskconnect.Connector(
  "lake",
  {
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
    serviceExecutionRoleArn: connectorRole.arn,
    logDelivery: {
      workerLogDelivery: { cloudwatchLogs: { enabled: true, logGroup: logGroup("connectors", { key }).name } },
    },
  },
  { dependsOn: [...raw.settings, ...connectorRole.permissions] },
);
