import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const replicator = (logDelivery?: pulumi.Input<aws.types.input.msk.ReplicatorLogDelivery>) => () =>
  new aws.msk.Replicator("claims", {
    replicatorName: "claims",
    serviceExecutionRoleArn: "arn:aws:iam::123456789012:role/replicator",
    kafkaClusters: ["main", "standby"].map((name) => ({
      amazonMskCluster: { mskClusterArn: `arn:aws:kafka:us-east-1:123456789012:cluster/${name}/0f1e2d3c` },
      vpcConfig: { subnetIds: ["subnet-0a", "subnet-0b"], securityGroupsIds: ["sg-0a1b2c3d"] },
    })),
    replicationInfoList: {
      sourceKafkaClusterArn: "arn:aws:kafka:us-east-1:123456789012:cluster/main/0f1e2d3c",
      targetKafkaClusterArn: "arn:aws:kafka:us-east-1:123456789012:cluster/standby/0f1e2d3c",
      targetCompressionType: "NONE",
      topicReplications: [{ topicsToReplicates: [".*"] }],
      consumerGroupReplications: [{ consumerGroupsToReplicates: [".*"] }],
    },
    ...(logDelivery && { logDelivery }),
  });

const channel = (loggingInfo?: aws.types.input.msk.ChannelLoggingInfo) => () =>
  new aws.msk.Channel("claims", {
    channelName: "claims",
    clusterArn: "arn:aws:kafka:us-east-1:123456789012:cluster/main/0f1e2d3c",
    topicConfiguration: {
      recordConverter: { valueConverter: "JSON" },
      topicArn: "arn:aws:kafka:us-east-1:123456789012:topic/main/0f1e2d3c/claims",
    },
    ...(loggingInfo && { loggingInfo }),
  });

const logGroup = "claims-replication";

export const cases: PolicyCases = {
  compliant: {
    "logs in CloudWatch": {
      doc: true,
      program: replicator({ replicatorLogDelivery: { cloudwatchLogs: { enabled: true, logGroup } } }),
    },
    "logs in a bucket": replicator({ replicatorLogDelivery: { s3: { enabled: true, bucket: "clinic-logs" } } }),
    "a channel's logs in a stream": channel({ firehose: { enabled: true, deliveryStream: "clinic-logs" } }),
  },
  violating: {
    "nothing declared": { doc: true, program: replicator() },
    "a destination that is off": replicator({
      replicatorLogDelivery: { cloudwatchLogs: { enabled: false, logGroup } },
    }),
    "a channel without logs": channel(),
    "a channel's destination that is off": channel({ s3: { enabled: false, bucket: "clinic-logs" } }),
  },
  undecided: {
    "a delivery that is computed": () =>
      replicator(new aws.kms.Key("claims").arn.apply(() => ({ replicatorLogDelivery: {} })))(),
  },
};
