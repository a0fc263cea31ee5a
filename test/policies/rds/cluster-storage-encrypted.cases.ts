import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const engine = "aurora-postgresql";
const multiAz = { engine: "postgres", dbClusterInstanceClass: "db.m6gd.large", allocatedStorage: 100, iops: 1000 };
const restoreToPointInTime = { sourceClusterIdentifier: "claims-2025", useLatestRestorableTime: true };
const sourceArn = (region: string) => `arn:aws:rds:${region}:111122223333:cluster:claims`;

const inGlobal = (storageEncrypted: boolean) => () => {
  const global = new aws.rds.GlobalCluster("claims", {
    globalClusterIdentifier: "claims",
    engine,
    storageEncrypted,
  });
  new aws.rds.Cluster("claims", { engine, globalClusterIdentifier: global.id });
};

export const cases: PolicyCases = {
  compliant: {
    "an encrypted Aurora cluster": {
      doc: true,
      program: () => new aws.rds.Cluster("claims", { engine, storageEncrypted: true }),
    },
    "an encrypted Multi-AZ cluster": () => {
      const key = new aws.kms.Key("claims");
      new aws.rds.Cluster("claims", { ...multiAz, storageEncrypted: true, kmsKeyId: key.arn });
    },
    "true in text": () => new aws.rds.Cluster("claims", { engine, storageEncrypted: "true" as never }),
    "the first serverless mode": () => new aws.rds.Cluster("claims", { engine, engineMode: "serverless" }),
    "a replica of a cluster of the stack": () => {
      const source = new aws.rds.Cluster("claims", { engine, storageEncrypted: true });
      new aws.rds.Cluster("replica", { engine, replicationSourceIdentifier: source.arn });
    },
    "a replica of a cluster of the region": () =>
      new aws.rds.Cluster("replica", { engine, replicationSourceIdentifier: sourceArn("us-east-1") }),
    "a replica of another region, with a key": () => {
      const key = new aws.kms.Key("claims");
      new aws.rds.Cluster("replica", {
        engine,
        replicationSourceIdentifier: sourceArn("us-west-2"),
        kmsKeyId: key.arn,
      });
    },
    "restored with a key": () => {
      const key = new aws.kms.Key("claims");
      new aws.rds.Cluster("claims", { engine, snapshotIdentifier: "claims-2025", kmsKeyId: key.arn });
    },
    "restored to a point in time, with a key": () => {
      const key = new aws.kms.Key("claims");
      new aws.rds.Cluster("claims", { engine, restoreToPointInTime, kmsKeyId: key.arn });
    },
    "a member of an encrypted global cluster": inGlobal(true),
    "a member that names its global cluster": {
      linkedByLiteral: ["globalClusterIdentifier"],
      program: () => {
        const globalClusterIdentifier = "claims";
        new aws.rds.GlobalCluster("claims", { globalClusterIdentifier, engine, storageEncrypted: true });
        new aws.rds.Cluster("claims", { engine, globalClusterIdentifier });
      },
    },
  },
  violating: {
    "an Aurora cluster that says nothing": { doc: true, program: () => new aws.rds.Cluster("claims", { engine }) },
    "a Multi-AZ cluster that says nothing": () => new aws.rds.Cluster("claims", multiAz),
    "an explicit false": () => new aws.rds.Cluster("claims", { engine, storageEncrypted: false }),
    "an explicit false in the first serverless mode": () =>
      new aws.rds.Cluster("claims", { engine, engineMode: "serverless", storageEncrypted: false }),
    "the second serverless mode": () =>
      new aws.rds.Cluster("claims", {
        engine,
        engineMode: "provisioned",
        serverlessv2ScalingConfiguration: { minCapacity: 0.5, maxCapacity: 4 },
      }),
    "a key alone": () => {
      const key = new aws.kms.Key("claims");
      new aws.rds.Cluster("claims", { engine, kmsKeyId: key.arn });
    },
    "a replica of another region, without a key": {
      isEnoughIfSet: ["replicationSourceIdentifier"],
      program: () => new aws.rds.Cluster("replica", { engine, replicationSourceIdentifier: sourceArn("us-west-2") }),
    },
    "restored without a key": () => new aws.rds.Cluster("claims", { engine, snapshotIdentifier: "claims-2025" }),
    "restored to a point in time, without a key": () => new aws.rds.Cluster("claims", { engine, restoreToPointInTime }),
    "a member of an unencrypted global cluster": inGlobal(false),
    "a member of a global cluster of another stack": () =>
      new aws.rds.Cluster("claims", { engine, globalClusterIdentifier: "claims" }),
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("claims");
      new aws.rds.Cluster("claims", { engine, storageEncrypted: key.arn.apply((arn) => arn !== "") });
    },
    "a computed mode": () => {
      const key = new aws.kms.Key("claims");
      new aws.rds.Cluster("claims", { engine, engineMode: key.arn.apply(() => "serverless") });
    },
    "a replica where the region is not known": {
      region: "",
      program: () => new aws.rds.Cluster("replica", { engine, replicationSourceIdentifier: sourceArn("us-west-2") }),
    },
    "a global cluster with a computed flag": () => {
      const key = new aws.kms.Key("claims");
      const global = new aws.rds.GlobalCluster("claims", {
        globalClusterIdentifier: "claims",
        storageEncrypted: key.arn.apply((arn) => arn !== ""),
      });
      new aws.rds.Cluster("claims", { engine, globalClusterIdentifier: global.id });
    },
  },
};
