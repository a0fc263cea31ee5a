import { definePolicy, violationUnless } from "../core/policy";

// In a properties file, the last of several lines counts.
const lastValue = (text: string): string | undefined =>
  Array.from(text.matchAll(/^\s*allow\.everyone\.if\.no\.acl\.found[ \t]*[=: \t][ \t]*(\S*)\s*$/gm)).pop()?.[1];

export default definePolicy({
  id: "msk-configuration-acl-required",
  title: "Kafka denies topics that have no ACL",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:msk/configuration:Configuration"],
  whenAbsent: "Topics without an ACL are everyone's.",
  fix: "Add allow.everyone.if.no.acl.found=false to serverProperties.",
  judge: (configuration) =>
    violationUnless(
      configuration.text("serverProperties").satisfies((text) => lastValue(text)?.toLowerCase() === "false"),
      "serverProperties do not hold allow.everyone.if.no.acl.found=false: topics without an ACL are everyone's",
    ),
});
