import type { Block, Fact } from "../core/fact";
import { definePolicy, violationUnless } from "../core/policy";
import { and, or, some, type Truth } from "../core/truth";

const isFilter = (action: Fact<string>): Truth => action.isOneOf(["block", "anonymize"]);

/** Whether an entry filters what goes in, or what comes out: each side can be turned off, or have an action of its own. */
function isFiltered(entry: Block, side: string): Truth {
  const own = entry.word(`${side}Action`);
  return and(
    entry.bool(`${side}Enabled`).is(false).not,
    or(isFilter(own), and(own.isAbsent, isFilter(entry.word("action")))),
  );
}

export default definePolicy({
  id: "bedrock-guardrail-sensitive-information",
  title: "Guardrails filter personal and health identifiers",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(1)(ii)(B)", "164.308(a)(4)(ii)(B)"],
  sources: ["astro#logs-without-phi", "astro#metadata-without-phi", "aptible#access-authorization"],
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
      policy.list(path).some((entry) => some(["input", "output"], (side) => isFiltered(entry, side)));
    return violationUnless(
      or(filters("piiEntitiesConfigs"), filters("regexesConfigs")),
      "sensitiveInformationPolicyConfig filters no personal identifiers",
    );
  },
});
