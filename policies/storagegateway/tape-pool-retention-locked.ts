import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "storagegateway-tape-pool-retention-locked",
  title: "Tape pools lock archived tapes",
  family: "integrity",
  citations: ["164.312(c)(1)", "164.312(c)(2)"],
  sources: ["aptible#integrity"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:storagegateway/tapePool:TapePool"],
  whenAbsent: "Archived tapes can be deleted.",
  fix: 'Set retentionLockType: "COMPLIANCE" and retentionLockTimeInDays.',
  judge: mustBeOneOf("retentionLockType", ["COMPLIANCE", "GOVERNANCE"], "archived tapes can be deleted"),
});
