import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const globalClusterIdentifier = "claims";

export const cases: PolicyCases = {
  compliant: {
    "an encrypted Aurora cluster": {
      doc: true,
      program: () =>
        new aws.rds.GlobalCluster("claims", {
          globalClusterIdentifier,
          engine: "aurora-mysql",
          storageEncrypted: true,
        }),
    },
    "an encrypted DocumentDB cluster": () =>
      new aws.docdb.GlobalCluster("claims", { globalClusterIdentifier, engine: "docdb", storageEncrypted: true }),
    "an encrypted Neptune cluster": () =>
      new aws.neptune.GlobalCluster("claims", { globalClusterIdentifier, engine: "neptune", storageEncrypted: true }),
    "an Aurora source decides": () => {
      const source = new aws.rds.Cluster("claims", { engine: "aurora-mysql", storageEncrypted: true });
      new aws.rds.GlobalCluster("claims", { globalClusterIdentifier, sourceDbClusterIdentifier: source.arn });
    },
    "a DocumentDB source decides": () => {
      const source = new aws.docdb.Cluster("claims", { storageEncrypted: true });
      new aws.docdb.GlobalCluster("claims", { globalClusterIdentifier, sourceDbClusterIdentifier: source.arn });
    },
    "a Neptune source of another stack decides": () => {
      const sourceDbClusterIdentifier = "arn:aws:rds:us-east-1:111122223333:cluster:referrals";
      new aws.neptune.GlobalCluster("claims", { globalClusterIdentifier, sourceDbClusterIdentifier });
    },
    "true in text": () =>
      new aws.rds.GlobalCluster("claims", { globalClusterIdentifier, storageEncrypted: "true" as never }),
  },
  violating: {
    "an Aurora cluster that says nothing": {
      doc: true,
      program: () => new aws.rds.GlobalCluster("claims", { globalClusterIdentifier, engine: "aurora-mysql" }),
    },
    "a DocumentDB cluster that says nothing": () =>
      new aws.docdb.GlobalCluster("claims", { globalClusterIdentifier, engine: "docdb" }),
    "an explicit false on Neptune": () =>
      new aws.neptune.GlobalCluster("claims", { globalClusterIdentifier, engine: "neptune", storageEncrypted: false }),
    "an explicit false beside a source": () => {
      const source = new aws.rds.Cluster("claims", { engine: "aurora-mysql", storageEncrypted: true });
      new aws.rds.GlobalCluster("claims", {
        globalClusterIdentifier,
        sourceDbClusterIdentifier: source.arn,
        storageEncrypted: false,
      });
    },
    "an empty source": {
      isEnoughIfSet: ["sourceDbClusterIdentifier"],
      program: () => new aws.docdb.GlobalCluster("claims", { globalClusterIdentifier, sourceDbClusterIdentifier: "" }),
    },
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("claims");
      const storageEncrypted = key.arn.apply((arn) => arn !== "");
      new aws.rds.GlobalCluster("claims", { globalClusterIdentifier, engine: "aurora-mysql", storageEncrypted });
    },
    "a computed flag beside a source": () => {
      const source = new aws.neptune.Cluster("claims", { storageEncrypted: true });
      new aws.neptune.GlobalCluster("claims", {
        globalClusterIdentifier,
        sourceDbClusterIdentifier: source.arn,
        storageEncrypted: source.arn.apply((arn) => arn !== ""),
      });
    },
  },
};
