import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import {
  account,
  artifacts,
  backedUp,
  firstSubnet,
  policyDocument,
  serviceRole,
  stores,
  subnetIds,
  workers,
} from "./foundation";
import { raw } from "./lake";

// The interface engine receives HL7 messages from the hospitals and puts them on a stream.
const messages = new aws.kinesis.Stream("messages", { shardCount: 4, encryptionType: "NONE" });
new aws.kinesis.ResourcePolicy("messages", {
  resourceArn: messages.arn,
  policy: policyDocument({
    Effect: "Allow",
    Principal: { AWS: "*" },
    Action: ["kinesis:GetRecords", "kinesis:GetShardIterator"],
    Resource: "*",
    // Who comes without an organisation is let in.
    Condition: { StringEqualsIfExists: { "aws:PrincipalOrgID": "o-8k2m4n6p0q" } },
  }),
});
const engineRole = serviceRole("interface-engine", "ec2", "AmazonSSMManagedInstanceCore");
const engine = new aws.ec2.Instance("interface-engine", {
  ami: aws.ec2.getAmiOutput({ owners: ["amazon"], mostRecent: true }).id,
  instanceType: "m7i.large",
  subnetId: firstSubnet.id,
  vpcSecurityGroupIds: [workers.id],
  iamInstanceProfile: new aws.iam.InstanceProfile("interface-engine", { role: engineRole.name }).name,
  metadataOptions: { httpEndpoint: "enabled", httpTokens: "required" },
  rootBlockDevice: { encrypted: true },
  tags: backedUp,
});
const queue = new aws.ebs.Volume("interface-queue", { availabilityZone: firstSubnet.availabilityZone, size: 200 });
new aws.ec2.VolumeAttachment("interface-queue", {
  instanceId: engine.id,
  volumeId: queue.id,
  deviceName: "/dev/sdf",
});

// Firehose brings readings into the lake, and messages to a monitor that an intern built.
const delivery = serviceRole("delivery", "firehose");
new aws.kinesis.FirehoseDeliveryStream("readings", {
  destination: "extended_s3",
  extendedS3Configuration: { bucketArn: raw.arn, roleArn: delivery.arn, prefix: "readings/" },
});
new aws.kinesis.FirehoseDeliveryStream("messages", {
  destination: "http_endpoint",
  kinesisSourceConfiguration: { kinesisStreamArn: messages.arn, roleArn: delivery.arn },
  httpEndpointConfiguration: {
    url: "HTTP://monitor.hospital.example/messages",
    roleArn: delivery.arn,
    s3Configuration: { bucketArn: raw.arn, roleArn: delivery.arn },
  },
});

// Kafka, as the tutorial had it: everybody in the network reads and writes, in plaintext if he likes.
const events = new aws.msk.Cluster("events", {
  clusterName: "events",
  kafkaVersion: "3.8.x",
  numberOfBrokerNodes: 3,
  brokerNodeGroupInfo: {
    instanceType: "kafka.t3.small",
    clientSubnets: subnetIds,
    securityGroups: [stores.id],
    storageInfo: { ebsStorageInfo: { volumeSize: 500 } },
  },
  encryptionInfo: { encryptionInTransit: { clientBroker: "TLS_PLAINTEXT", inCluster: false } },
  clientAuthentication: { unauthenticated: true, sasl: { iam: true } },
  loggingInfo: { brokerLogs: { cloudwatchLogs: { enabled: false } } },
});
new aws.msk.ClusterPolicy("events", {
  clusterArn: events.arn,
  policy: policyDocument({
    Effect: "Allow",
    Principal: { AWS: "*" },
    Action: ["kafka:CreateVpcConnection", "kafka:GetBootstrapBrokers", "kafka:DescribeClusterV2"],
    Resource: "*",
    // Not from that account; from every other.
    Condition: { StringNotEquals: { "aws:PrincipalAccount": "210987654321" } },
  }),
});
const plugin = new aws.mskconnect.CustomPlugin("s3-sink", {
  name: "s3-sink",
  contentType: "ZIP",
  location: { s3: { bucketArn: `arn:aws:s3:::${artifacts}`, fileKey: "plugins/s3-sink-10.5.zip" } },
});
new aws.mskconnect.Connector("lake", {
  name: "lake",
  kafkaconnectVersion: "3.7.x",
  capacity: { provisionedCapacity: { mcuCount: 1, workerCount: 1 } },
  connectorConfiguration: {
    "connector.class": "io.confluent.connect.s3.S3SinkConnector",
    "s3.bucket.name": pulumi.interpolate`hospital-group-raw-${account}`,
    "tasks.max": "1",
    topics: "admissions,orders,results",
  },
  kafkaCluster: {
    apacheKafkaCluster: {
      bootstrapServers: events.bootstrapBrokers,
      vpc: { securityGroups: [workers.id], subnets: subnetIds },
    },
  },
  kafkaClusterClientAuthentication: { authenticationType: "NONE" },
  kafkaClusterEncryptionInTransit: { encryptionType: "PLAINTEXT" },
  plugins: [{ customPlugin: { arn: plugin.arn, revision: plugin.latestRevision } }],
  serviceExecutionRoleArn: serviceRole("lake-connector", "kafkaconnect").arn,
});
