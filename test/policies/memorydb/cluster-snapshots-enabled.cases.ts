import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const cluster =
  (snapshotRetentionLimit?: pulumi.Input<number>, args: Partial<aws.memorydb.ClusterArgs> = {}) =>
  () =>
    new aws.memorydb.Cluster("sessions", {
      nodeType: "db.t4g.small",
      aclName: "portal",
      snapshotRetentionLimit,
      ...args,
    });

export const cases: PolicyCases = {
  compliant: {
    "a week": { doc: true, program: cluster(7) },
    "a day": cluster(1),
    "a number in text": cluster("7" as never),
  },
  violating: {
    "nothing said": { doc: true, program: cluster() },
    "an explicit zero": cluster(0),
    "a zero in text": cluster("0" as never),
    "a window and a last snapshot alone": cluster(undefined, {
      snapshotWindow: "03:00-05:00",
      finalSnapshotName: "sessions",
    }),
  },
  undecided: {
    "a period that is computed": () => cluster(new aws.kms.Key("key").arn.apply((arn) => arn.length))(),
  },
};
