import { definePolicy, violationIf } from "../core/policy";

export default definePolicy({
  id: "glacier-vault-lock-completed",
  title: "Glacier vault locks are completed, so that retention cannot be undone",
  family: "integrity",
  citations: ["164.312(c)(1)", "164.312(c)(2)"],
  sources: ["aptible#integrity"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:glacier/vaultLock:VaultLock"],
  whenAbsent: "completeLock is required.",
  fix: "Set completeLock: true once the policy is tested.",
  judge: (lock) =>
    violationIf(lock.bool("completeLock").is(false), "completeLock is false: the lock lapses after 24 hours"),
});
