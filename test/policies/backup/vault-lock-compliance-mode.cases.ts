import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const lock = (args: Partial<aws.backup.VaultLockConfigurationArgs> = {}) =>
  new aws.backup.VaultLockConfiguration("records", { backupVaultName: "records", ...args });

export const cases: PolicyCases = {
  compliant: {
    "compliance mode with a minimum": {
      doc: true,
      program: () => lock({ changeableForDays: 3, minRetentionDays: 35 }),
    },
    "numbers as text": () => lock({ changeableForDays: "3" as never, minRetentionDays: "60" as never }),
    "a smaller minimum that is accepted": {
      settings: { backup: { minimumLockDays: 7 } },
      program: () => lock({ changeableForDays: 3, minRetentionDays: 7 }),
    },
  },
  violating: {
    "governance mode": {
      doc: true,
      findings: ["", "minRetentionDays"],
      program: () => lock(),
    },
    "governance mode with a minimum": {
      isEnoughIfSet: ["changeableForDays"],
      findings: [""],
      program: () => lock({ minRetentionDays: 35 }),
    },
    "a minimum that is too small": {
      findings: ["minRetentionDays"],
      program: () => lock({ changeableForDays: 3, minRetentionDays: 34 }),
    },
    "no minimum": { findings: ["minRetentionDays"], program: () => lock({ changeableForDays: 3 }) },
    "less than the setting asks": {
      settings: { backup: { minimumLockDays: 90 } },
      findings: ["minRetentionDays"],
      program: () => lock({ changeableForDays: 3, minRetentionDays: 60 }),
    },
  },
  undecided: {
    "a minimum that is computed": () =>
      lock({ changeableForDays: 3, minRetentionDays: new aws.kms.Key("key").deletionWindowInDays as never }),
  },
};
