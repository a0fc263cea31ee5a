import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const engine = "aurora-postgresql";

const cluster = (args: Partial<aws.rds.ClusterArgs> = {}) => new aws.rds.Cluster("claims", { engine, ...args });

const member = (
  name: string,
  clusterIdentifier: pulumi.Input<string>,
  args: Partial<aws.rds.ClusterInstanceArgs> = {},
) => new aws.rds.ClusterInstance(name, { clusterIdentifier, engine, instanceClass: "db.r7g.large", ...args });

/** A cluster with instances, each in a zone if one is given. */
const withMembers =
  (args: Partial<aws.rds.ClusterArgs>, ...zones: (pulumi.Input<string> | undefined)[]) =>
  () => {
    const { id } = cluster(args);
    for (const [index, availabilityZone] of zones.entries()) {
      member(`claims-${index}`, id, availabilityZone ? { availabilityZone } : {});
    }
  };

const multiAz = { engine: "postgres", dbClusterInstanceClass: "db.m6gd.large", allocatedStorage: 100, iops: 1000 };

export const cases: PolicyCases = {
  compliant: {
    "two instances": { doc: true, program: withMembers({}, undefined, undefined) },
    "instances in two zones": withMembers({}, "us-east-1a", "us-east-1b"),
    "a third instance in a zone of the others": withMembers({}, "us-east-1a", "us-east-1a", "us-east-1b"),
    "three zones": withMembers({ availabilityZones: ["us-east-1a", "us-east-1b", "us-east-1c"] }, undefined, undefined),
    "instances that name the cluster by a literal": {
      linkedByLiteral: ["clusterIdentifier"],
      program: () => {
        cluster({ clusterIdentifier: "claims" });
        member("one", "claims");
        member("two", "claims");
      },
    },
    "serverless instances": withMembers(
      { serverlessv2ScalingConfiguration: { minCapacity: 1, maxCapacity: 8 } },
      undefined,
      undefined,
    ),
    "a Multi-AZ cluster, which has its own instances": () => cluster(multiAz),
  },
  violating: {
    "a single instance": { doc: true, program: withMembers({}, undefined) },
    "two instances in the same zone": withMembers({}, "us-east-1a", "us-east-1a"),
    "a second instance of another cluster": () => {
      member("claims", cluster().id);
      member("other", "imaging");
    },
    "the primary cluster of a global one": withMembers(
      { globalClusterIdentifier: "claims", masterUsername: "claims_owner", manageMasterUserPassword: true },
      undefined,
    ),
    "the primary cluster of a global one, restored": withMembers(
      { globalClusterIdentifier: "claims", snapshotIdentifier: "claims-2025" },
      undefined,
    ),
    "a cluster that replicates another": withMembers(
      { replicationSourceIdentifier: "arn:aws:rds:us-west-2:111122223333:cluster:claims" },
      undefined,
    ),
  },
  undecided: {
    "an instance of one of two clusters": () => {
      const one = cluster();
      const two = new aws.rds.Cluster("imaging", { engine });
      member("claims", one.id);
      member(
        "either",
        pulumi.all([one.id, two.id]).apply(([first]) => first),
      );
    },
    "a zone that is computed": () => withMembers({}, "us-east-1a", new aws.kms.Key("key").arn)(),
    "a mode that is computed": () => withMembers({ engineMode: new aws.kms.Key("key").arn }, undefined)(),
  },
  notApplicable: {
    "instances that are kept elsewhere": () => cluster(),
    "the first serverless mode": withMembers({ engineMode: "serverless" }, undefined),
    "an Aurora Limitless cluster": withMembers({ clusterScalabilityType: "limitless" }, undefined),
    "a Limitless cluster of the older name": withMembers({ clusterScalabilityType: "limited" }, undefined),
    "a secondary cluster of a global one": withMembers({ globalClusterIdentifier: "claims" }, undefined),
    "a secondary cluster that names its source": withMembers(
      {
        globalClusterIdentifier: "claims",
        replicationSourceIdentifier: "arn:aws:rds:us-west-2:111122223333:cluster:claims",
      },
      undefined,
    ),
  },
};
