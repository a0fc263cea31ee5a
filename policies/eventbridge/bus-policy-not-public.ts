import type { Resource } from "../core/graph";
import { isNotOpen, isPositive, narrowsCaller } from "../core/iam";
import { definePolicy, violationIf } from "../core/policy";
import { and, type Truth } from "../core/truth";

const PERMISSION = "aws:cloudwatch/eventPermission:EventPermission";

/** Whether the condition of a permission leaves only callers who are known. */
const isLimited = (permission: Resource): Truth =>
  permission
    .text("condition.type")
    .with(permission.text("condition.key"))
    .with(permission.text("condition.value"))
    .satisfies(([[operator, key], value]) => isPositive(operator.toLowerCase()) && narrowsCaller(key, value));

export default definePolicy({
  id: "eventbridge-bus-policy-not-public",
  title: "Event bus policies name their principals",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:cloudwatch/eventBusPolicy:EventBusPolicy", PERMISSION],
  whenAbsent: "Without a policy nobody else is let in.",
  fix: "Name accounts, roles or services in Principal, or add a Condition StringEquals on aws:PrincipalOrgID.",
  peers: {
    prowler: ["eventbridge_bus_exposed", "eventbridge_bus_cross_account_access"],
    steampipe: ["eventbridge_custom_bus_resource_based_policy_attached"],
  },
  judge(resource) {
    if (resource.type !== PERMISSION) return isNotOpen("policy")(resource);
    return violationIf(
      and(resource.text("principal").is("*"), isLimited(resource).not),
      "principal is * and no condition limits it: every AWS account may send events",
    );
  },
});
