import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const cluster = (more: Partial<aws.memorydb.ClusterArgs> = {}) =>
  new aws.memorydb.Cluster("sessions", { aclName: "clinic", nodeType: "db.r7g.large", ...more });

export const cases: PolicyCases = {
  compliant: {
    "a key of one's own": { doc: true, program: () => cluster({ kmsKeyArn: new aws.kms.Key("sessions").arn }) },
    "a snapshot with a key of one's own": () => {
      const kmsKeyArn = new aws.kms.Key("sessions").arn;
      new aws.memorydb.Snapshot("sessions", { clusterName: "sessions", kmsKeyArn });
    },
  },
  violating: {
    "no key": { doc: true, program: () => cluster() },
    "a snapshot without a key": () => new aws.memorydb.Snapshot("sessions", { clusterName: "sessions" }),
    "the key that AWS manages": {
      isEnoughIfSet: ["kmsKeyArn"],
      program: () => cluster({ kmsKeyArn: "arn:aws:kms:us-east-1:123456789012:alias/aws/memorydb" }),
    },
  },
  undecided: {},
};
