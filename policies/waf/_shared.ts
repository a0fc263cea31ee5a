import type { Block, Items } from "../core/fact";
import type { CompanionSpec, Companions, Resource } from "../core/graph";
import type { Context } from "../core/policy";
import { flag, type Settings } from "../core/settings";
import { and, or, Truth } from "../core/truth";

export const WEB_ACL = "aws:wafv2/webAcl:WebAcl";
export const CLASSIC_ACLS = ["aws:waf/webAcl:WebAcl", "aws:wafregional/webAcl:WebAcl"] as const;
const RULE_GROUP = "aws:wafv2/ruleGroup:RuleGroup";

/** Setting: whether web ACLs come from Firewall Manager. */
export const managedElsewhere = flag("waf.managedElsewhere", {
  fallback: false,
  description: "Says that web ACLs are put in front of endpoints from elsewhere, such as by Firewall Manager.",
});

export const MANAGED_ELSEWHERE = "waf.managedElsewhere is true";

export const isManagedHere = (settings: Settings): Truth => Truth.of(!settings.get(managedElsewhere));

/** The companions that a policy needs to ask `canStop`. */
export const aclCompanions = {
  rules: { types: ["aws:wafv2/webAclRule:WebAclRule"], by: "webAclArn" },
  groupAssociations: {
    types: ["aws:wafv2/webAclRuleGroupAssociation:WebAclRuleGroupAssociation"],
    by: "webAclArn",
  },
  ruleGroups: { types: [RULE_GROUP], from: "rules.statement.ruleGroupReferenceStatement.arn" },
  separateGroup: { types: [RULE_GROUP], from: "statement.ruleGroupReferenceStatement.arn" },
  associatedGroup: { types: [RULE_GROUP], from: "ruleGroupReference.arn" },
} as const satisfies Record<string, CompanionSpec>;

type AclContext = Pick<Context<typeof aclCompanions>, "companionsOf">;

/** Whether an action stops a request: captchas and challenges stop programs. */
const isStopping = (action: Block): Truth =>
  or(...["block", "captcha", "challenge"].map((kind) => action.block(kind).isSet));

/** Whether a rule group of the stack can stop a request. One from elsewhere is taken to. */
const groupsStop = (groups: Companions): Truth =>
  or(
    groups.exist.not,
    groups.some((group) =>
      or(
        group.list("rules").some((rule) => isStopping(rule.block("action"))),
        group
          .json("rulesJson", "camelCase")
          .list("")
          .some((rule) => isStopping(rule.block("action"))),
      ),
    ),
  );

function ruleStops(rule: Block, groups: Companions): Truth {
  const statement = rule.block("statement");
  const isManaged = statement.block("managedRuleGroupStatement").isSet;
  const isOwn = and(statement.block("ruleGroupReferenceStatement").isSet, groupsStop(groups));
  const isGroup = and(or(isManaged, isOwn), rule.block("overrideAction.count").isAbsent);
  return or(isStopping(rule.block("action")), isGroup);
}

/** Every rule that a web ACL holds itself, in blocks or as JSON. */
export const ownRules = (acl: Resource): Items<Block> =>
  acl.list("rules").concat(acl.json("ruleJson", "camelCase").list(""));

/**
 * Whether a web ACL can stop a request: by its default action, or by a rule that blocks, asks or challenges, or by a
 * group of rules that is not only counted (AWS WAF developer guide, "Using rule actions").
 */
export function canStop(acl: Resource, { companionsOf }: AclContext): Truth {
  if (acl.type !== WEB_ACL) {
    const stops = (rule: Block) =>
      or(
        rule.text("action.type").is("BLOCK"),
        and(rule.text("type").is("GROUP"), rule.text("overrideAction.type").is("COUNT").not),
      );
    return or(acl.text("defaultAction.type").is("BLOCK"), acl.list("rules").some(stops));
  }
  const { rules, groupAssociations, ruleGroups } = companionsOf(acl);
  return or(
    acl.block("defaultAction.block").isSet,
    ownRules(acl).some((rule) => ruleStops(rule, ruleGroups)),
    rules.some((rule) => ruleStops(rule, companionsOf(rule).separateGroup)),
    groupAssociations.some((association) =>
      and(association.word("overrideAction").is("count").not, groupsStop(companionsOf(association).associatedGroup)),
    ),
  );
}

/** The web ACL that a distribution names, which `hasEffectiveAcl` asks for. */
export const distributionAcl = { types: [WEB_ACL, ...CLASSIC_ACLS], from: "webAclId" } as const satisfies CompanionSpec;

/** Whether a distribution names a web ACL, and none of the stack that stops nothing. */
export const hasEffectiveAcl = (distribution: Resource, acls: Companions, context: AclContext): Truth =>
  and(
    distribution.text("webAclId").isSet,
    acls.every((acl) => canStop(acl, context)),
  );

/** The companions that a policy needs to ask `isProtected`. */
export const protectionCompanions = {
  ...aclCompanions,
  associations: {
    types: ["aws:wafv2/webAclAssociation:WebAclAssociation", "aws:wafregional/webAclAssociation:WebAclAssociation"],
    by: "resourceArn",
  },
  acl: { types: [WEB_ACL], from: "webAclArn" },
  regionalAcl: { types: CLASSIC_ACLS, from: "webAclId" },
} as const satisfies Record<string, CompanionSpec>;

type ProtectionContext = Pick<Context<typeof protectionCompanions>, "companionsOf">;

/** Whether an association, or a distribution, names a web ACL that can stop a request. One from elsewhere is taken to. */
export function namesEffectiveAcl(holder: Resource, { companionsOf }: ProtectionContext): Truth {
  const { acl, regionalAcl } = companionsOf(holder);
  const stops = (found: Resource) => canStop(found, { companionsOf });
  return or(and(acl.exist.not, regionalAcl.exist.not), acl.some(stops), regionalAcl.some(stops));
}

/** Whether an association puts a web ACL that can stop a request in front of a resource. */
export const isProtected = (resource: Resource, context: ProtectionContext): Truth =>
  context.companionsOf(resource).associations.some((association) => namesEffectiveAcl(association, context));
