import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const cluster = (automatedSnapshotRetentionPeriod?: pulumi.Input<number>) => () =>
  new aws.redshift.Cluster("claims", {
    clusterIdentifier: "claims",
    nodeType: "dc2.large",
    automatedSnapshotRetentionPeriod,
  });

export const cases: PolicyCases = {
  compliant: {
    "a week": { doc: true, program: cluster(7) },
    "a day": cluster(1),
    "nothing said": cluster(),
  },
  violating: {
    "no automated snapshots": { doc: true, program: cluster(0) },
    "a zero as text": cluster("0" as never),
  },
  undecided: {
    "a period that is computed": () => cluster(new aws.kms.Key("key").arn.apply((arn) => arn.length))(),
  },
};
