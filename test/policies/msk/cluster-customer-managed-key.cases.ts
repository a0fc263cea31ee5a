import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const cluster = {
  kafkaVersion: "3.6.0",
  numberOfBrokerNodes: 3,
  brokerNodeGroupInfo: {
    instanceType: "kafka.m7g.large",
    clientSubnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1", "subnet-0123456789abcdef2"],
    securityGroups: ["sg-0123456789abcdef0"],
  },
};
const channel = {
  channelName: "admissions",
  clusterArn: "arn:aws:kafka:us-east-1:111122223333:cluster/admissions/1234abcd-12ab-34cd-56ef-1234567890ab-1",
  topicConfiguration: {} as never,
};

export const cases: PolicyCases = {
  compliant: {
    "a cluster with a key": {
      doc: true,
      program: () => {
        const key = new aws.kms.Key("admissions");
        new aws.msk.Cluster("admissions", { ...cluster, encryptionInfo: { encryptionAtRestKmsKeyArn: key.arn } });
      },
    },
    "a key of another stack": () => {
      const encryptionAtRestKmsKeyArn = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
      new aws.msk.Cluster("admissions", { ...cluster, encryptionInfo: { encryptionAtRestKmsKeyArn } });
    },
    "a channel with a key": () => {
      const key = new aws.kms.Key("admissions");
      new aws.msk.Channel("admissions", { ...channel, encryptionConfiguration: { kmsKeyArn: key.arn } });
    },
  },
  violating: {
    "a cluster that says nothing": { doc: true, program: () => new aws.msk.Cluster("admissions", cluster) },
    "only encryption in transit": () =>
      new aws.msk.Cluster("admissions", {
        ...cluster,
        encryptionInfo: { encryptionInTransit: { clientBroker: "TLS", inCluster: true } },
      }),
    "an empty key": {
      isEnoughIfSet: ["encryptionInfo.encryptionAtRestKmsKeyArn"],
      program: () =>
        new aws.msk.Cluster("admissions", { ...cluster, encryptionInfo: { encryptionAtRestKmsKeyArn: "" } }),
    },
    "a channel that says nothing": () => new aws.msk.Channel("admissions", channel),
  },
  undecided: {
    "settings of the encryption that are computed as a whole": () => {
      const key = new aws.kms.Key("admissions");
      const encryptionInfo = key.arn.apply((encryptionAtRestKmsKeyArn) => ({ encryptionAtRestKmsKeyArn }));
      new aws.msk.Cluster("admissions", { ...cluster, encryptionInfo });
    },
  },
};
