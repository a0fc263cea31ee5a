import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const DELETING = ["DeleteRecoveryPoint", "UpdateRecoveryPointLifecycle", "PutBackupVaultAccessPolicy"].map(
  (name) => `backup:${name}`,
);

const document = (...changes: object[]) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: changes.map((change) => ({
      Effect: "Deny",
      Principal: "*",
      Action: DELETING,
      Resource: "*",
      ...change,
    })),
  });

const withPolicy = (policy: pulumi.Input<string>) => {
  const vault = new aws.backup.Vault("records");
  new aws.backup.VaultPolicy("records", { backupVaultName: vault.name, policy });
};

const sparing = (principal: string) => ({ Condition: { ArnNotLike: { "aws:PrincipalArn": principal } } });

export const cases: PolicyCases = {
  compliant: {
    "a lock": {
      doc: true,
      program: () => {
        const vault = new aws.backup.Vault("records");
        new aws.backup.VaultLockConfiguration("records", { backupVaultName: vault.name, minRetentionDays: 35 });
      },
    },
    "a lock that becomes final": () => {
      const vault = new aws.backup.Vault("records");
      new aws.backup.VaultLockConfiguration("records", {
        backupVaultName: vault.name,
        changeableForDays: 3,
        minRetentionDays: 35,
      });
    },
    "a lock of a vault that is named by a literal": {
      linkedByLiteral: ["backupVaultName", "name"],
      program: () => {
        new aws.backup.Vault("records", { name: "records" });
        new aws.backup.VaultLockConfiguration("records", { backupVaultName: "records", minRetentionDays: 35 });
      },
    },
    "a policy": () => withPolicy(document({})),
    "another form of everyone": () => withPolicy(document({ Principal: { AWS: "*" } })),
    "a policy that denies more": () => withPolicy(document({ Action: "backup:*" })),
    "a policy that spares one role": () => withPolicy(document(sparing("arn:aws:iam::111122223333:role/break-glass"))),
    "a policy in several statements": () => withPolicy(document(...DELETING.map((Action) => ({ Action })))),
  },
  violating: {
    "nothing said": { doc: true, program: () => new aws.backup.Vault("records") },
    "a policy of some of the actions": () => withPolicy(document({ Action: DELETING.slice(0, 2) })),
    "a policy that allows": () => withPolicy(document({ Effect: "Allow" })),
    "a policy for one role": () =>
      withPolicy(document({ Principal: { AWS: "arn:aws:iam::111122223333:role/operator" } })),
    "a policy that spares every account": () => withPolicy(document(sparing("arn:aws:iam::*:role/*"))),
    "a policy under a condition that anyone can avoid": () =>
      withPolicy(document({ Condition: { StringEquals: { "aws:PrincipalTag/team": "operators" } } })),
    "a policy without statements": () => withPolicy(document()),
    "a lock of another vault": () => {
      new aws.backup.Vault("records");
      const other = new aws.backup.Vault("imaging");
      new aws.backup.VaultLockConfiguration("imaging", { backupVaultName: other.name, minRetentionDays: 35 });
    },
  },
  undecided: {
    "a document built from the vault's ARN": () => {
      const vault = new aws.backup.Vault("records");
      new aws.backup.VaultPolicy("records", {
        backupVaultName: vault.name,
        policy: vault.arn.apply((Resource) => document({ Resource })),
      });
    },
    "a lock of one of two vaults": () => {
      const one = new aws.backup.Vault("records");
      const two = new aws.backup.Vault("imaging");
      const backupVaultName = pulumi.all([one.arn, two.arn]).apply(([first]) => first.split(":")[6] ?? "");
      new aws.backup.VaultLockConfiguration("either", { backupVaultName, minRetentionDays: 35 });
    },
  },
};
