import { definePolicy, violationUnless } from "../core/policy";
import { or } from "../core/truth";

export default definePolicy({
  id: "bedrock-guardrail-sensitive-information",
  title: "Guardrails filter personal and health identifiers",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(1)(ii)(B)", "164.308(a)(4)(ii)(B)"],
  sources: ["astro#logs-without-phi", "astro#metadata-without-phi"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:bedrock/guardrail:Guardrail"],
  whenAbsent: "Nothing is filtered.",
  fix: 'Set sensitiveInformationPolicyConfig.piiEntitiesConfigs with action "ANONYMIZE" or "BLOCK".',
  peers: { prowler: ["bedrock_guardrail_sensitive_information_filter_enabled"] },
  judge(guardrail) {
    const policy = guardrail.block("sensitiveInformationPolicyConfig");
    const filters = (path: string) =>
      policy.list(path).some((entry) => entry.word("action").isOneOf(["block", "anonymize"]));
    return violationUnless(
      or(filters("piiEntitiesConfigs"), filters("regexesConfigs")),
      "sensitiveInformationPolicyConfig filters no personal identifiers",
    );
  },
});
