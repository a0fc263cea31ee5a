import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

export const cases: PolicyCases = {
  compliant: {
    encrypted: { doc: true, program: () => new aws.neptune.Cluster("referrals", { storageEncrypted: true }) },
    "a key of one's own": () => {
      const key = new aws.kms.Key("referrals");
      new aws.neptune.Cluster("referrals", { storageEncrypted: true, kmsKeyArn: key.arn });
    },
    "restored, and said again": () =>
      new aws.neptune.Cluster("referrals", { snapshotIdentifier: "referrals-2025", storageEncrypted: true }),
    "true in text": () => new aws.neptune.Cluster("referrals", { storageEncrypted: "true" as never }),
  },
  violating: {
    "nothing said": { doc: true, program: () => new aws.neptune.Cluster("referrals") },
    "an explicit false": () => new aws.neptune.Cluster("referrals", { storageEncrypted: false }),
    "a key alone": () => {
      const key = new aws.kms.Key("referrals");
      new aws.neptune.Cluster("referrals", { kmsKeyArn: key.arn });
    },
    "an explicit false beside a snapshot": () =>
      new aws.neptune.Cluster("referrals", { snapshotIdentifier: "referrals-2025", storageEncrypted: false }),
    "an empty snapshot": () => new aws.neptune.Cluster("referrals", { snapshotIdentifier: "" }),
    "a replica that says nothing": () => {
      const source = new aws.neptune.Cluster("referrals", { storageEncrypted: true });
      new aws.neptune.Cluster("replica", { replicationSourceIdentifier: source.arn });
    },
    "a secondary cluster of a global one": () => {
      const global = new aws.neptune.GlobalCluster("referrals", {
        globalClusterIdentifier: "referrals",
        storageEncrypted: true,
      });
      new aws.neptune.Cluster("secondary", { globalClusterIdentifier: global.id });
    },
  },
  undecided: {
    "restored, and nothing said": () => new aws.neptune.Cluster("referrals", { snapshotIdentifier: "referrals-2025" }),
    "restored from a snapshot of the stack": () => {
      const source = new aws.neptune.Cluster("referrals", { storageEncrypted: true });
      const snapshot = new aws.neptune.ClusterSnapshot("referrals", {
        dbClusterIdentifier: source.id,
        dbClusterSnapshotIdentifier: "referrals",
      });
      new aws.neptune.Cluster("restored", { snapshotIdentifier: snapshot.id });
    },
    "a computed flag": () => {
      const key = new aws.kms.Key("referrals");
      new aws.neptune.Cluster("referrals", { storageEncrypted: key.arn.apply((arn) => arn !== "") });
    },
  },
};
