import { definePolicy, violationIf } from "../core/policy";
import { and, or } from "../core/truth";

const STATELESS = ["statelessDefaultActions", "statelessFragmentDefaultActions"];
const RULES = ["statefulRuleGroupReferences", "statelessRuleGroupReferences"];

export default definePolicy({
  id: "networkfirewall-policy-default-drop",
  title: "Firewall policies do not pass what no rule matches, and hold rules",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:networkfirewall/firewallPolicy:FirewallPolicy"],
  whenAbsent: "The default actions are required.",
  fix: 'Set statelessDefaultActions and statelessFragmentDefaultActions: ["aws:forward_to_sfe"] and reference stateful rule groups.',
  peers: {
    prowler: [
      "networkfirewall_policy_default_action_full_packets",
      "networkfirewall_policy_default_action_fragmented_packets",
      "networkfirewall_policy_rule_group_associated",
    ],
    steampipe: [
      "networkfirewall_firewall_policy_default_stateless_action_check_full_packets",
      "networkfirewall_firewall_policy_default_stateless_action_check_fragmented_packets",
      "networkfirewall_firewall_policy_rule_group_not_empty",
    ],
  },
  judge: (resource) => {
    const policy = resource.block("firewallPolicy");
    const passes = (path: string) => policy.texts(path).some((action) => action.is("aws:pass"));
    const drops = (path: string) =>
      policy.texts(path).some((action) => action.satisfies((name) => name.startsWith("aws:drop")));
    const isEmpty = and(...RULES.map((path) => policy.list(path).isEmpty));
    return [
      ...STATELESS.map((path) =>
        violationIf(passes(path), `firewallPolicy.${path} hold aws:pass: what no rule names gets through`, {
          detail: path,
        }),
      ),
      violationIf(
        and(isEmpty, or(...[...STATELESS, "statefulDefaultActions"].map(drops)).not),
        "firewallPolicy refers to no rule groups, and drops nothing: everything gets through",
        { detail: "rules" },
      ),
    ];
  },
});
