import { definePolicy, violationIf } from "../core/policy";
import { and } from "../core/truth";

export default definePolicy({
  id: "opensearch-domain-no-anonymous-auth",
  title: "Search domains do not admit anonymous users",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(2)(i)", "164.312(a)(1)"],
  sources: ["aptible#unique-user-identification", "aptible#authentication"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:opensearch/domain:Domain"],
  whenAbsent: "Every request is authenticated.",
  fix: "Remove anonymousAuthEnabled or set it to false.",
  remediates: true,
  judge(domain) {
    const options = domain.block("advancedSecurityOptions");
    return violationIf(
      and(options.bool("enabled").is(true), options.bool("anonymousAuthEnabled").is(true)),
      "advancedSecurityOptions.anonymousAuthEnabled is true: requests are admitted without a signature",
      { set: { "advancedSecurityOptions.anonymousAuthEnabled": false } },
    );
  },
});
