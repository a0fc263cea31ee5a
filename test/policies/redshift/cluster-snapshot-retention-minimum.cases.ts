import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const cluster =
  (automatedSnapshotRetentionPeriod?: pulumi.Input<number>, args: Partial<aws.redshift.ClusterArgs> = {}) =>
  () =>
    new aws.redshift.Cluster("claims", {
      clusterIdentifier: "claims",
      nodeType: "ra3.large",
      automatedSnapshotRetentionPeriod,
      ...args,
    });

const copy = (retentionPeriod?: pulumi.Input<number>) => () =>
  new aws.redshift.SnapshotCopy("claims", {
    clusterIdentifier: "claims",
    destinationRegion: "us-west-2",
    retentionPeriod,
  });

const atLeast = (minimumBackupRetentionDays: number) => ({ database: { minimumBackupRetentionDays } });

export const cases: PolicyCases = {
  compliant: {
    "a week": { doc: true, program: cluster(7) },
    "a month": cluster(30),
    "a number in text": cluster("14" as never),
    "a shorter period where it is enough": { settings: atLeast(1), program: cluster() },
    "copies, and nothing said": copy(),
    "copies for a month": copy(30),
  },
  violating: {
    "nothing said": { doc: true, program: cluster() },
    "a day less than a week": cluster(6),
    "no snapshots": cluster(0),
    "a long period for manual snapshots alone": cluster(undefined, { manualSnapshotRetentionPeriod: 365 }),
    "a week where more is asked for": { settings: atLeast(30), program: cluster(7) },
    "copies for a day": copy(1),
    "copies, and nothing said, where more is asked for": { settings: atLeast(14), program: copy() },
  },
  undecided: {
    "a period that is computed": () => cluster(new aws.kms.Key("key").arn.apply((arn) => arn.length))(),
    "a period of copies that is computed": () => copy(new aws.kms.Key("key").arn.apply((arn) => arn.length))(),
  },
};
