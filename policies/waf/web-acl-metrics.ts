import type { Block } from "../core/fact";
import { definePolicy, violationIf } from "../core/policy";
import { WEB_ACL } from "./_shared";

const RULE = "aws:wafv2/webAclRule:WebAclRule";

export default definePolicy({
  id: "waf-web-acl-metrics",
  title: "Web ACLs and their rules publish metrics",
  family: "monitoring",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [WEB_ACL, "aws:wafv2/ruleGroup:RuleGroup", RULE],
  whenAbsent: "visibilityConfig is required.",
  fix: "Set visibilityConfig.cloudwatchMetricsEnabled: true.",
  remediates: true,
  peers: { prowler: ["wafv2_webacl_rule_logging_enabled"], steampipe: ["wafv2_rule_group_logging_enabled"] },
  judge: (resource) => {
    const path = "visibilityConfig.cloudwatchMetricsEnabled";
    const holders =
      resource.type === RULE
        ? []
        : resource.list("rules").collect(
            (rule) => [rule],
            () => [],
          );
    return [resource, ...holders].map((holder: Block) =>
      violationIf(
        holder.bool(path).is(false),
        `${holder.path && `${holder.path}.`}${path} is false: nobody sees what the rules do`,
        {
          detail: holder.path || "acl",
          set: { [`${holder.path && `${holder.path}.`}${path}`]: true },
        },
      ),
    );
  },
});
