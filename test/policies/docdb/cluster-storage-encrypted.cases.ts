import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

export const cases: PolicyCases = {
  compliant: {
    encrypted: { doc: true, program: () => new aws.docdb.Cluster("documents", { storageEncrypted: true }) },
    "a key of one's own": () => {
      const key = new aws.kms.Key("documents");
      new aws.docdb.Cluster("documents", { storageEncrypted: true, kmsKeyId: key.arn });
    },
    "restored, and said again": () =>
      new aws.docdb.Cluster("documents", { snapshotIdentifier: "documents-2025", storageEncrypted: true }),
    "true in text": () => new aws.docdb.Cluster("documents", { storageEncrypted: "true" as never }),
  },
  violating: {
    "nothing said": { doc: true, program: () => new aws.docdb.Cluster("documents") },
    "an explicit false": () => new aws.docdb.Cluster("documents", { storageEncrypted: false }),
    "false in text": () => new aws.docdb.Cluster("documents", { storageEncrypted: "false" as never }),
    "a key alone": () => {
      const key = new aws.kms.Key("documents");
      new aws.docdb.Cluster("documents", { kmsKeyId: key.arn });
    },
    "restored, and nothing said": () => new aws.docdb.Cluster("documents", { snapshotIdentifier: "documents-2025" }),
    "restored to a point in time, and nothing said": () =>
      new aws.docdb.Cluster("documents", {
        restoreToPointInTime: { sourceClusterIdentifier: "documents-2025", useLatestRestorableTime: true },
      }),
    "a secondary cluster of a global one": () => {
      const global = new aws.docdb.GlobalCluster("records", {
        globalClusterIdentifier: "records",
        engine: "docdb",
        storageEncrypted: true,
      });
      new aws.docdb.Cluster("secondary", { globalClusterIdentifier: global.id });
    },
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("documents");
      new aws.docdb.Cluster("documents", { storageEncrypted: key.arn.apply((arn) => arn !== "") });
    },
  },
};
