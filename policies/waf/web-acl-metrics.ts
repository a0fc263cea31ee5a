import type { Block } from "../core/fact";
import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { WEB_ACL } from "./_shared";

const RULE = "aws:wafv2/webAclRule:WebAclRule";

export default definePolicy({
  id: "waf-web-acl-metrics",
  title: "Web ACLs and their rules publish metrics",
  family: "monitoring",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: [
    "astro#unauthorized-access-monitored",
    "platform-sh#web-application-firewall",
    "aptible#activity-review",
    "aptible#audit-controls",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [WEB_ACL, "aws:wafv2/ruleGroup:RuleGroup", RULE],
  whenAbsent: "visibilityConfig is required.",
  fix: "Set visibilityConfig.cloudwatchMetricsEnabled: true.",
  remediates: true,
  peers: { prowler: ["wafv2_webacl_rule_logging_enabled"], steampipe: ["wafv2_rule_group_logging_enabled"] },
  judge(resource) {
    const message = "nobody sees what the rules do";
    const mustPublish = (holder: Block) => {
      const path = `${holder.path === "" ? "" : `${holder.path}.`}visibilityConfig.cloudwatchMetricsEnabled`;
      return violationIf(
        holder.bool("visibilityConfig.cloudwatchMetricsEnabled").is(false),
        `${path} is false: ${message}`,
        { detail: holder.path || "acl", set: { [path]: true } },
      );
    };
    const rules = resource.type === RULE ? [] : resource.list("rules").collect(mustPublish, orUndecided(message));
    return [mustPublish(resource), ...rules];
  },
});
