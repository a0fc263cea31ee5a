import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const instance = { engine: "postgres", instanceClass: "db.m7g.large", allocatedStorage: 100, storageEncrypted: true };
const replica = { instanceClass: "db.m7g.large" };
const cluster = { engine: "aurora-postgresql", storageEncrypted: true };
const instanceArn = (region: string) => `arn:aws:rds:${region}:111122223333:db:records`;
const clusterArn = (region: string) => `arn:aws:rds:${region}:111122223333:cluster:claims`;
const replication = { sourceDbInstanceArn: instanceArn("us-west-2") };
const instanceCopy = { sourceDbSnapshotIdentifier: "records-2025", targetDbSnapshotIdentifier: "records-2025-copy" };
const clusterCopy = {
  sourceDbClusterSnapshotIdentifier: "claims-2025",
  targetDbClusterSnapshotIdentifier: "claims-2025-copy",
};
const integration = {
  integrationName: "claims",
  sourceArn: clusterArn("us-east-1"),
  targetArn: "arn:aws:redshift-serverless:us-east-1:111122223333:namespace/claims",
};

export const cases: PolicyCases = {
  compliant: {
    "an instance with a key of one's own": {
      doc: true,
      program: () => {
        const key = new aws.kms.Key("records");
        new aws.rds.Instance("records", { ...instance, kmsKeyId: key.arn });
      },
    },
    "a key that is named": () => {
      const kmsKeyId = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
      new aws.rds.Instance("records", { ...instance, kmsKeyId });
    },
    "the alias of a key of one's own": () =>
      new aws.rds.Instance("records", { ...instance, kmsKeyId: "alias/clinic/rds" }),
    "a cluster": () => {
      const key = new aws.kms.Key("claims");
      new aws.rds.Cluster("claims", { ...cluster, kmsKeyId: key.arn });
    },
    "a cluster restored with a key": () => {
      const key = new aws.kms.Key("claims");
      new aws.rds.Cluster("claims", {
        engine: "aurora-postgresql",
        snapshotIdentifier: "claims-2025",
        kmsKeyId: key.arn,
      });
    },
    "the first serverless mode": () => {
      const key = new aws.kms.Key("claims");
      new aws.rds.Cluster("claims", { engine: "aurora-postgresql", engineMode: "serverless", kmsKeyId: key.arn });
    },
    "a replica of another region": () => {
      const key = new aws.kms.Key("records");
      new aws.rds.Instance("replica", {
        ...replica,
        replicateSourceDb: instanceArn("us-west-2"),
        kmsKeyId: key.arn,
      });
    },
    "backups that are replicated": () => {
      const key = new aws.kms.Key("records");
      new aws.rds.InstanceAutomatedBackupsReplication("records", { ...replication, kmsKeyId: key.arn });
    },
    "a copy of a snapshot": () => {
      const key = new aws.kms.Key("records");
      new aws.rds.SnapshotCopy("records", { ...instanceCopy, kmsKeyId: key.arn });
    },
    "a copy of a cluster's snapshot": () => {
      const key = new aws.kms.Key("claims");
      new aws.rds.ClusterSnapshotCopy("claims", { ...clusterCopy, kmsKeyId: key.arn });
    },
    "an integration": () => {
      const key = new aws.kms.Key("claims");
      new aws.rds.Integration("claims", { ...integration, kmsKeyId: key.arn });
    },
  },
  violating: {
    "an encrypted instance without a key": { doc: true, program: () => new aws.rds.Instance("records", instance) },
    "true in text, and no key": () =>
      new aws.rds.Instance("records", { ...instance, storageEncrypted: "true" as never }),
    "an empty key": {
      isEnoughIfSet: ["kmsKeyId"],
      program: () => new aws.rds.Instance("records", { ...instance, kmsKeyId: "" }),
    },
    "the alias of AWS's key": {
      isEnoughIfSet: ["kmsKeyId"],
      program: () => new aws.rds.Instance("records", { ...instance, kmsKeyId: "alias/aws/rds" }),
    },
    "the ARN of that alias": {
      isEnoughIfSet: ["kmsKeyId"],
      program: () =>
        new aws.rds.Cluster("claims", { ...cluster, kmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/aws/rds" }),
    },
    "a cluster without a key": () => new aws.rds.Cluster("claims", cluster),
    "a cluster restored with AWS's key": {
      isEnoughIfSet: ["kmsKeyId"],
      program: () =>
        new aws.rds.Cluster("claims", {
          engine: "aurora-postgresql",
          snapshotIdentifier: "claims-2025",
          kmsKeyId: "alias/aws/rds",
        }),
    },
    "the first serverless mode, which always encrypts": () =>
      new aws.rds.Cluster("claims", { engine: "aurora-postgresql", engineMode: "serverless" }),
    "a replica of another region without a key": {
      isEnoughIfSet: ["replicateSourceDb"],
      program: () =>
        new aws.rds.Instance("replica", {
          ...replica,
          replicateSourceDb: instanceArn("us-west-2"),
          storageEncrypted: true,
        }),
    },
    "a cluster that replicates another region's without a key": {
      isEnoughIfSet: ["replicationSourceIdentifier"],
      program: () =>
        new aws.rds.Cluster("replica", { ...cluster, replicationSourceIdentifier: clusterArn("us-west-2") }),
    },
    "backups that are replicated without a key": () =>
      new aws.rds.InstanceAutomatedBackupsReplication("records", replication),
    "a copy of a snapshot without a key": () => new aws.rds.SnapshotCopy("records", instanceCopy),
    "a copy of a cluster's snapshot without a key": () => new aws.rds.ClusterSnapshotCopy("claims", clusterCopy),
    "an integration without a key": () => new aws.rds.Integration("claims", integration),
  },
  undecided: {
    "no key, and a computed flag": () => {
      const key = new aws.kms.Key("records");
      new aws.rds.Instance("records", { ...instance, storageEncrypted: key.arn.apply((arn) => arn !== "") });
    },
    "no key, and a computed mode": () => {
      const key = new aws.kms.Key("claims");
      new aws.rds.Cluster("claims", { engine: "aurora-postgresql", engineMode: key.arn.apply(() => "serverless") });
    },
    "a replica where the region is not known": {
      region: "",
      program: () =>
        new aws.rds.Instance("replica", {
          ...replica,
          replicateSourceDb: instanceArn("us-west-2"),
          storageEncrypted: true,
        }),
    },
  },
  notApplicable: {
    "an instance that is not encrypted": () =>
      new aws.rds.Instance("records", { ...instance, storageEncrypted: false }),
    "a cluster that is not encrypted": () => new aws.rds.Cluster("claims", { engine: "aurora-postgresql" }),
    "a replica whose source is named": () =>
      new aws.rds.Instance("replica", { ...replica, replicateSourceDb: "records", storageEncrypted: true }),
    "a cluster that replicates one of the region": () =>
      new aws.rds.Cluster("replica", { ...cluster, replicationSourceIdentifier: clusterArn("us-east-1") }),
    "a replica of a computed source": () => {
      const source = new aws.kms.Key("key").arn;
      new aws.rds.Instance("replica", { ...replica, replicateSourceDb: source, storageEncrypted: true });
    },
    "a replica of an instance of the region": () =>
      new aws.rds.Instance("replica", {
        ...replica,
        replicateSourceDb: instanceArn("us-east-1"),
        storageEncrypted: true,
      }),
  },
};
