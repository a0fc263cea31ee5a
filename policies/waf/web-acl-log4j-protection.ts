import type { Block } from "../core/fact";
import { definePolicy, violationUnless } from "../core/policy";
import { and, or } from "../core/truth";
import { aclCompanions, ownRules, WEB_ACL } from "./_shared";

const BAD_INPUTS = "AWSManagedRulesKnownBadInputsRuleSet";

export default definePolicy({
  id: "waf-web-acl-log4j-protection",
  title: "Web ACLs include the managed rules against known bad inputs",
  family: "network-exposure",
  citations: ["164.308(a)(5)(ii)(B)", "164.308(a)(1)(ii)(B)"],
  sources: ["platform-sh#web-application-firewall", "aptible#access-authorization", "aptible#malicious-software"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [WEB_ACL],
  companions: aclCompanions,
  whenAbsent: "The ACL holds only what it says.",
  fix: 'Add a rule with managedRuleGroupStatement { vendorName: "AWS", name: "AWSManagedRulesKnownBadInputsRuleSet" } and overrideAction: { none: {} }.',
  peers: { checkov: ["CKV_AWS_192", "CKV2_AWS_47", "CKV2_AWS_76", "CKV2_AWS_77", "CKV2_AWS_78"] },
  judge(acl, { companionsOf }) {
    const { rules, groupAssociations } = companionsOf(acl);
    const isMeant = (rule: Block) =>
      and(
        rule.text("statement.managedRuleGroupStatement.name").is(BAD_INPUTS),
        rule.block("overrideAction.count").isAbsent,
      );
    const isAssociated = groupAssociations.some((association) =>
      and(association.text("managedRuleGroup.name").is(BAD_INPUTS), association.word("overrideAction").is("count").not),
    );
    return violationUnless(
      or(ownRules(acl).some(isMeant), rules.some(isMeant), isAssociated),
      `No rule uses ${BAD_INPUTS}: known attacks such as Log4j's get through`,
    );
  },
});
