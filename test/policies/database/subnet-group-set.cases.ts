import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

/** Arguments with the group's property, where one is given. */
const inGroup = <K extends string>(property: K, group: pulumi.Input<string> | undefined) =>
  (group === undefined ? {} : { [property]: group }) as { [P in K]?: pulumi.Input<string> };

type Group = pulumi.Input<string> | undefined;

const instance = (group?: Group, args: Partial<aws.rds.InstanceArgs> = {}) =>
  new aws.rds.Instance("records", {
    engine: "postgres",
    instanceClass: "db.m7g.large",
    allocatedStorage: 100,
    ...inGroup("dbSubnetGroupName", group),
    ...args,
  });

const cluster = (group?: Group, args: Partial<aws.rds.ClusterArgs> = {}) =>
  new aws.rds.Cluster("claims", { engine: "aurora-postgresql", ...inGroup("dbSubnetGroupName", group), ...args });

const documents = (group?: Group, args: Partial<aws.docdb.ClusterArgs> = {}) =>
  new aws.docdb.Cluster("charts", { ...inGroup("dbSubnetGroupName", group), ...args });

const referrals = (group?: Group, args: Partial<aws.neptune.ClusterArgs> = {}) =>
  new aws.neptune.Cluster("referrals", { ...inGroup("neptuneSubnetGroupName", group), ...args });

const warehouse = (group?: Group) =>
  new aws.redshift.Cluster("outcomes", {
    clusterIdentifier: "outcomes",
    nodeType: "ra3.large",
    ...inGroup("clusterSubnetGroupName", group),
  });

const cache = (group?: Group, args: Partial<aws.elasticache.ClusterArgs> = {}) =>
  new aws.elasticache.Cluster("sessions", {
    engine: "memcached",
    nodeType: "cache.m7g.large",
    numCacheNodes: 2,
    ...inGroup("subnetGroupName", group),
    ...args,
  });

const replicationGroup = (group?: Group) =>
  new aws.elasticache.ReplicationGroup("sessions", { description: "Sessions", ...inGroup("subnetGroupName", group) });

const memory = (group?: Group) =>
  new aws.memorydb.Cluster("queue", {
    aclName: "clinic",
    nodeType: "db.r7g.large",
    ...inGroup("subnetGroupName", group),
  });

const accelerator = (group?: Group) =>
  new aws.dax.Cluster("claims", {
    clusterName: "claims",
    iamRoleArn: "arn:aws:iam::111122223333:role/dax",
    nodeType: "dax.r5.large",
    replicationFactor: 3,
    ...inGroup("subnetGroupName", group),
  });

const restoreInstance = { sourceDbInstanceIdentifier: "records-2025", useLatestRestorableTime: true };
const restoreCluster = { sourceClusterIdentifier: "claims-2025", useLatestRestorableTime: true };
const sourceArn = "arn:aws:rds:us-west-2:111122223333:cluster:claims";

export const cases: PolicyCases = {
  compliant: {
    "an instance in a group of the stack": {
      doc: true,
      program: () => {
        const group = new aws.rds.SubnetGroup("private", { subnetIds: ["subnet-0a1b2c3d", "subnet-4e5f6a7b"] });
        instance(group.name);
      },
    },
    "a group that is named": () => instance("clinic-private"),
    "a group that is computed": () => instance(new aws.kms.Key("key").arn),
    "a restored instance in a group": () => instance("clinic-private", { snapshotIdentifier: "records-2025" }),
    "an Aurora cluster": () => cluster("clinic-private"),
    DocumentDB: () => documents("clinic-private"),
    Neptune: () => referrals("clinic-private"),
    Redshift: () => warehouse("clinic-private"),
    Memcached: () => cache("clinic-private"),
    Redis: () => replicationGroup("clinic-private"),
    MemoryDB: () => memory("clinic-private"),
    DAX: () => accelerator("clinic-private"),
  },
  violating: {
    "an instance that names none": { doc: true, program: () => instance() },
    "the default group": {
      isEnoughIfSet: ["dbSubnetGroupName"],
      program: () => instance("default"),
    },
    "another spelling of it": {
      isEnoughIfSet: ["dbSubnetGroupName"],
      program: () => instance("Default"),
    },
    "an empty name": {
      isEnoughIfSet: ["dbSubnetGroupName"],
      program: () => instance(""),
    },
    "a restored instance": () => instance(undefined, { snapshotIdentifier: "records-2025" }),
    "an Aurora cluster": () => cluster(),
    DocumentDB: () => documents(),
    Neptune: () => referrals(),
    Redshift: () => warehouse(),
    "Redshift in the default group": {
      isEnoughIfSet: ["clusterSubnetGroupName"],
      program: () => warehouse("default"),
    },
    Memcached: () => cache(),
    Redis: () => replicationGroup(),
    MemoryDB: () => memory(),
    "DAX in the default group": {
      isEnoughIfSet: ["subnetGroupName"],
      program: () => accelerator("default"),
    },
  },
  undecided: {},
  notApplicable: {
    "a replica": () => new aws.rds.Instance("replica", { instanceClass: "db.m7g.large", replicateSourceDb: "records" }),
    "an instance restored to a point in time": () => instance(undefined, { restoreToPointInTime: restoreInstance }),
    "a cluster restored to a point in time": () => cluster(undefined, { restoreToPointInTime: restoreCluster }),
    "DocumentDB restored to a point in time": () =>
      documents(undefined, { restoreToPointInTime: { sourceClusterIdentifier: "charts-2025" } }),
    "a cluster that replicates another": () => cluster(undefined, { replicationSourceIdentifier: sourceArn }),
    "a cluster of Neptune that replicates another": () =>
      referrals(undefined, { replicationSourceIdentifier: sourceArn }),
    "a member of a replication group": () => new aws.elasticache.Cluster("replica", { replicationGroupId: "sessions" }),
  },
};
