import { definePolicy } from "../core/policy";
import { mustBeAtLeast, mustBeSet } from "../core/requirements";
import { wholeNumber } from "../core/settings";

const minimumDays = wholeNumber(
  "backup.minimumLockDays",
  { min: 1, max: 36500 },
  { fallback: 35, description: "How many days a vault lock has to keep recovery points." },
);

export default definePolicy({
  id: "backup-vault-lock-compliance-mode",
  title: "Vault locks are in compliance mode with a minimum retention",
  family: "integrity",
  citations: ["164.312(c)(1)", "164.312(c)(2)"],
  sources: ["aptible#integrity"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:backup/vaultLockConfiguration:VaultLockConfiguration"],
  settings: [minimumDays],
  whenAbsent: "A lock is in governance mode, without a minimum.",
  fix: "Set changeableForDays: 3 or more and minRetentionDays (irrevocable afterwards).",
  judge(lock, context) {
    return [
      mustBeSet("changeableForDays", "the lock can be removed at any time (governance mode)")(lock),
      {
        ...mustBeAtLeast("minRetentionDays", minimumDays, 0, "recovery points can be deleted early")(lock, context),
        detail: "minRetentionDays",
      },
    ];
  },
});
