import { definePolicy, violationUnless } from "../core/policy";
import { or } from "../core/truth";

export default definePolicy({
  id: "cloudwatch-log-group-deletion-protected",
  title: "Log groups survive the destruction of their stack",
  family: "integrity",
  citations: ["164.316(b)(2)(i)", "164.312(c)(1)"],
  sources: ["aptible#six-years-of-evidence", "aptible#audit-controls", "aptible#integrity"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:cloudwatch/logGroup:LogGroup"],
  whenAbsent: "The log group is deleted with its stack.",
  fix: "Set deletionProtectionEnabled: true.",
  remediates: true,
  judge: (group) =>
    violationUnless(
      or(group.bool("deletionProtectionEnabled").is(true), group.bool("skipDestroy").is(true)),
      "Neither deletionProtectionEnabled nor skipDestroy is true: the logs go with the stack",
      { set: { deletionProtectionEnabled: true } },
    ),
});
