import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Accounts = aws.rds.SnapshotArgs["sharedAccounts"];

const snapshot = (sharedAccounts?: Accounts) => () =>
  new aws.rds.Snapshot("records", {
    dbInstanceIdentifier: "records",
    dbSnapshotIdentifier: "records-2025",
    ...(sharedAccounts && { sharedAccounts }),
  });

const copy = (sharedAccounts: Accounts) => () =>
  new aws.rds.SnapshotCopy("records", {
    sourceDbSnapshotIdentifier: "records-2025",
    targetDbSnapshotIdentifier: "records-2025-copy",
    sharedAccounts: sharedAccounts!,
  });

const clusterSnapshot = (sharedAccounts: Accounts) => () =>
  new aws.rds.ClusterSnapshot("claims", {
    dbClusterIdentifier: "claims",
    dbClusterSnapshotIdentifier: "claims-2025",
    sharedAccounts: sharedAccounts!,
  });

const clusterCopy = (sharedAccounts: Accounts) => () =>
  new aws.rds.ClusterSnapshotCopy("claims", {
    sourceDbClusterSnapshotIdentifier: "claims-2025",
    targetDbClusterSnapshotIdentifier: "claims-2025-copy",
    sharedAccounts: sharedAccounts!,
  });

export const cases: PolicyCases = {
  compliant: {
    "shared with an account": { doc: true, program: snapshot(["111122223333"]) },
    "nothing said": snapshot(),
    "shared with nobody": snapshot([]),
    "a copy": copy(["111122223333", "444455556666"]),
    "a cluster's snapshot": clusterSnapshot(["111122223333"]),
    "a copy of a cluster's snapshot": clusterCopy(["111122223333"]),
  },
  violating: {
    "shared with all": { doc: true, program: snapshot(["all"]) },
    "shared with all besides an account": snapshot(["111122223333", "all"]),
    "another spelling": snapshot(["All"]),
    "all without a list": snapshot("all" as never),
    "shared with all besides an account that is computed": () =>
      snapshot([new aws.organizations.Account("audit", { email: "audit@clinic.example" }).id, "all"])(),
    "a copy": copy(["all"]),
    "a cluster's snapshot": clusterSnapshot(["all"]),
    "a copy of a cluster's snapshot": clusterCopy(["all"]),
  },
  undecided: {
    "an account that is computed": () =>
      snapshot([new aws.organizations.Account("audit", { email: "audit@clinic.example" }).id])(),
    "accounts that are computed": () =>
      clusterSnapshot(
        new aws.organizations.Account("audit", { email: "audit@clinic.example" }).id.apply((id) => [id]),
      )(),
  },
};
