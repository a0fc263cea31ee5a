import { definePolicy, violationIf } from "../core/policy";
import { and, or } from "../core/truth";

export default definePolicy({
  id: "elasticache-user-password-required",
  title: "ElastiCache users have a password or IAM authentication",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(2)(i)", "164.312(a)(1)"],
  sources: ["aptible#password-management", "aptible#unique-user-identification", "aptible#authentication"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:elasticache/user:User"],
  whenAbsent: "A user has to be given passwords, IAM or none.",
  fix: 'Set authenticationMode: { type: "iam" } or { type: "password", passwords }.',
  judge(user) {
    const needsNone = or(
      user.bool("noPasswordRequired").is(true),
      user.word("authenticationMode.type").is("no-password-required"),
    );
    // AWS's own advice is to replace the user "default" by one that is switched off and has no password. Rules apply
    // from left to right, so that the last switch counts.
    const isOff = user.word("accessString").satisfies((access) => {
      const switches = access.split(/\s/).filter((rule) => rule === "on" || rule === "off");
      return switches.at(-1) === "off";
    });
    return violationIf(and(needsNone, isOff.not), "The cache's user needs no password");
  },
});
