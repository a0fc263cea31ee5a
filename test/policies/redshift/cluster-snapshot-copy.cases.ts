import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const cluster = (more: Partial<aws.redshift.ClusterArgs> = {}) =>
  new aws.redshift.Cluster("claims", { clusterIdentifier: "claims", nodeType: "ra3.large", ...more });

const copy = (clusterIdentifier: pulumi.Input<string>) =>
  new aws.redshift.SnapshotCopy("claims", { clusterIdentifier, destinationRegion: "us-west-2" });

export const cases: PolicyCases = {
  compliant: {
    "copies in a second region": { doc: true, program: () => copy(cluster().id) },
    "copies of a cluster that is named by a literal": {
      linkedByLiteral: ["clusterIdentifier"],
      program: () => {
        cluster();
        copy("claims");
      },
    },
    "two zones": () => cluster({ multiAz: true }),
  },
  violating: {
    "nothing declared": { doc: true, program: () => cluster() },
    "copies of another cluster": () => {
      cluster();
      copy("research");
    },
  },
  undecided: {
    "a flag that is computed": () => cluster({ multiAz: new aws.kms.Key("claims").arn.apply(Boolean) }),
    "copies of one of two clusters": () => {
      const other = new aws.redshift.Cluster("research", {
        clusterIdentifier: "research",
        nodeType: "ra3.large",
        multiAz: true,
      });
      copy(pulumi.all([cluster().arn, other.arn]).apply(([first]) => first));
    },
  },
};
