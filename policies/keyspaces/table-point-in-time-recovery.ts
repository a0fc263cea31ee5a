import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "keyspaces-table-point-in-time-recovery",
  title: "Keyspaces tables can be restored to any point in time",
  family: "contingency",
  citations: [
    "164.308(a)(7)(ii)(A)",
    "164.308(a)(7)(ii)(B)",
    "164.308(a)(7)(i)",
    "164.312(a)(2)(ii)",
    "164.310(d)(2)(iv)",
  ],
  sources: ["aptible#data-backup", "aptible#disaster-recovery", "aptible#emergency-access"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:keyspaces/table:Table"],
  whenAbsent: "Tables cannot be restored to a point in time.",
  fix: 'Set pointInTimeRecovery: { status: "ENABLED" }.',
  remediates: true,
  judge: mustBeOneOf("pointInTimeRecovery.status", ["ENABLED"], "the table cannot be restored"),
});
