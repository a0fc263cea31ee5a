import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const trusted = { accounts: { trusted: ["111122223333"] } };

const snapshot = (sharedAccounts?: pulumi.Input<pulumi.Input<string>[]>) =>
  new aws.rds.Snapshot("claims", {
    dbInstanceIdentifier: "claims",
    dbSnapshotIdentifier: "claims-2026",
    ...(sharedAccounts && { sharedAccounts }),
  });

export const cases: PolicyCases = {
  compliant: {
    "shared with a trusted account": { doc: true, settings: trusted, program: () => snapshot(["111122223333"]) },
    "shared with an account of one's own": {
      settings: { accounts: { own: ["777788889999"] } },
      program: () => snapshot(["777788889999"]),
    },
    "not shared": () => snapshot(),
    "shared with everyone, which another policy refuses": () => snapshot(["all"]),
    "a cluster's snapshot that is shared with a trusted account": {
      settings: trusted,
      program: () =>
        new aws.rds.ClusterSnapshot("claims", {
          dbClusterIdentifier: "claims",
          dbClusterSnapshotIdentifier: "claims-2026",
          sharedAccounts: ["111122223333"],
        }),
    },
  },
  violating: {
    "shared with a stranger": {
      doc: true,
      settings: trusted,
      program: () => snapshot(["111122223333", "444455556666"]),
    },
    "a copy that is shared with a stranger": {
      settings: trusted,
      program: () =>
        new aws.rds.SnapshotCopy("claims", {
          sourceDbSnapshotIdentifier: "claims-2026",
          targetDbSnapshotIdentifier: "claims-copy",
          sharedAccounts: ["444455556666"],
        }),
    },
    "a cluster's snapshot, while no account is trusted": () =>
      new aws.rds.ClusterSnapshot("claims", {
        dbClusterIdentifier: "claims",
        dbClusterSnapshotIdentifier: "claims-2026",
        sharedAccounts: ["444455556666"],
      }),
    "the copy of a cluster's snapshot": {
      settings: trusted,
      program: () =>
        new aws.rds.ClusterSnapshotCopy("claims", {
          sourceDbClusterSnapshotIdentifier: "claims-2026",
          targetDbClusterSnapshotIdentifier: "claims-copy",
          sharedAccounts: ["444455556666"],
        }),
    },
  },
  undecided: {
    "an account that is computed": () =>
      snapshot([new aws.organizations.Account("partner", { name: "partner", email: "it@clinic.example" }).id]),
  },
};
