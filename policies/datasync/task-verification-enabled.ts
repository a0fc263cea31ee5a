import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "datasync-task-verification-enabled",
  title: "DataSync tasks verify data after transfer",
  family: "integrity",
  citations: ["164.312(c)(1)", "164.312(c)(2)"],
  sources: ["aptible#integrity"],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: ["aws:datasync/task:Task"],
  whenAbsent: "DataSync verifies what it has copied.",
  fix: 'Set options.verifyMode: "ONLY_FILES_TRANSFERRED" or remove it.',
  remediates: true,
  judge: mustNotBeOneOf("options.verifyMode", ["NONE"], "damage in transfer goes unnoticed", "ONLY_FILES_TRANSFERRED"),
});
