import type { Block } from "../core/fact";
import type { Resource } from "../core/graph";
import { definePolicy, violationUnless } from "../core/policy";
import { mustHold } from "../core/requirements";
import { and, Truth } from "../core/truth";

const mustEnable = mustHold(
  "enabledPolicyTypes",
  ["AISERVICES_OPT_OUT_POLICY"],
  "AI services of AWS may keep content of the organization",
);

export default definePolicy({
  id: "organizations-ai-services-opt-out",
  title: "AWS AI services may not keep content to improve themselves",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(4)(i)", "164.308(a)(1)(ii)(B)"],
  sources: ["aptible#access-authorization", "aptible#phi-stays-in-production"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:organizations/organization:Organization"],
  companions: { policies: { types: ["aws:organizations/policy:Policy"], inStack: true } },
  whenAbsent: "AI services may keep content.",
  fix: 'Enable "AISERVICES_OPT_OUT_POLICY" and attach a Policy of that type with services.default.opt_out_policy "@@assign": "optOut".',
  peers: { prowler: ["organizations_opt_out_ai_services_policy"] },
  judge(organization, { companionsOf }) {
    const isOptOut = (policy: Resource) => {
      const services = policy.json("content").entries("services");
      const assigns = (value: Block) => value.text("opt_out_policy.@@assign").is("optOut");
      return and(
        policy.text("type").is("AISERVICES_OPT_OUT_POLICY"),
        services.some(({ key, value }) => and(Truth.of(key === "default"), assigns(value))),
        services.every(({ value }) => assigns(value)),
      );
    };
    return [
      { ...mustEnable(organization), detail: "enabledPolicyTypes" },
      violationUnless(
        companionsOf(organization).policies.some(isOptOut),
        "No policy opts the organization out: AI services of AWS may keep its content, also in other regions",
        { detail: "policy" },
      ),
    ];
  },
});
