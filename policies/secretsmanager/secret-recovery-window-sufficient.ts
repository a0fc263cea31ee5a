import { definePolicy } from "../core/policy";
import { mustBeAtLeast } from "../core/requirements";
import { wholeNumber } from "../core/settings";

const minimumRecoveryDays = wholeNumber(
  "secretsmanager.minimumRecoveryDays",
  { min: 7, max: 30 },
  { fallback: 7, description: "How many days a deleted secret has to stay recoverable." },
);

export default definePolicy({
  id: "secretsmanager-secret-recovery-window-sufficient",
  title: "A deleted secret can be recovered for a week or more",
  family: "contingency",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(ii)(B)", "164.308(a)(7)(i)"],
  sources: ["aptible#data-backup", "aptible#disaster-recovery", "aptible#emergency-mode", "aptible#emergency-access"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:secretsmanager/secret:Secret"],
  settings: [minimumRecoveryDays],
  whenAbsent: "30 days.",
  fix: "Set recoveryWindowInDays: 30 or leave it out.",
  remediates: true,
  judge: mustBeAtLeast(
    "recoveryWindowInDays",
    minimumRecoveryDays,
    30,
    "a secret that is deleted by mistake is soon lost",
  ),
});
