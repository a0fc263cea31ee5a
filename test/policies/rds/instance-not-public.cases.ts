import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const instance = (args: Partial<aws.rds.InstanceArgs> = {}) =>
  new aws.rds.Instance("records", {
    engine: "postgres",
    instanceClass: "db.m7g.large",
    allocatedStorage: 100,
    ...args,
  });

const member = (publiclyAccessible?: boolean) => () => {
  const cluster = new aws.rds.Cluster("claims", { engine: "aurora-postgresql" });
  new aws.rds.ClusterInstance("claims", {
    clusterIdentifier: cluster.id,
    engine: "aurora-postgresql",
    instanceClass: "db.r7g.large",
    ...(publiclyAccessible !== undefined && { publiclyAccessible }),
  });
};

const shards = (publiclyAccessible: boolean) => () =>
  new aws.rds.ShardGroup("claims", {
    dbClusterIdentifier: "claims",
    dbShardGroupIdentifier: "claims",
    maxAcu: 768,
    publiclyAccessible,
  });

export const cases: PolicyCases = {
  compliant: {
    "a private instance": { doc: true, program: () => instance({ publiclyAccessible: false }) },
    "nothing said": () => instance(),
    "false in text": () => instance({ publiclyAccessible: "false" as never }),
    "a private member of a cluster": member(false),
    "a member that says nothing": member(),
    "a private shard group": shards(false),
  },
  violating: {
    "a public instance": { doc: true, program: () => instance({ publiclyAccessible: true }) },
    "true in text": () => instance({ publiclyAccessible: "true" as never }),
    "a public replica": () =>
      new aws.rds.Instance("replica", {
        instanceClass: "db.m7g.large",
        replicateSourceDb: "records",
        publiclyAccessible: true,
      }),
    "a public member of a cluster": member(true),
    "a public shard group": shards(true),
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("key");
      instance({ publiclyAccessible: key.arn.apply((arn) => arn !== "") });
    },
  },
};
