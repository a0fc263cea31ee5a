import type { Block } from "../core/fact";
import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { or, type Truth } from "../core/truth";
import { isSingleEntry } from "../core/zones";

const isSingleMember = (group: Block): Truth => {
  const members = group.list("members").map((member) => member.text("originId"));
  return or(members.isEmpty, isSingleEntry(members));
};

export default definePolicy({
  id: "cloudfront-distribution-origin-failover-configured",
  title: "CloudFront distributions have a failover origin",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:cloudfront/distribution:Distribution"],
  whenAbsent: "There is a single origin.",
  fix: "Add originGroups with two members and target the group.",
  peers: {
    prowler: ["cloudfront_distributions_multiple_origin_failover_configured"],
    steampipe: ["cloudfront_distribution_configured_with_origin_failover"],
    checkov: ["CKV_AWS_310"],
    guard: ["cloudfront_origin_failover_enabled"],
  },
  judge: (distribution) => {
    const groups = distribution.list("originGroups");
    return [
      violationIf(groups.isEmpty, "originGroups is empty: there is no origin to fail over to"),
      ...groups.collect(
        (group) =>
          violationIf(isSingleMember(group), `${group.path} has fewer than two members`, { detail: group.path }),
        orUndecided("an origin group has fewer than two members"),
      ),
    ];
  },
});
