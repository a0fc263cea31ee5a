import type { Block } from "../core/fact";
import { definePolicy, violationIf, violationUnless } from "../core/policy";
import { flag } from "../core/settings";
import { and, Truth } from "../core/truth";

const permitSsh = flag("emr.permitPublicSsh", {
  fallback: false,
  description: "Lets EMR's account-wide block admit port 22, as AWS's own default does.",
});

export default definePolicy({
  id: "emr-public-access-blocked",
  title: "EMR's account-wide block on public security groups is on",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: [
    "sftp-to-go#restricted-ports",
    "sftp-to-go#ip-safelisting",
    "astro#single-tenancy",
    "aptible#access-authorization",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:emr/blockPublicAccessConfiguration:BlockPublicAccessConfiguration"],
  settings: [permitSsh],
  whenAbsent: "Without the resource AWS blocks everything but port 22.",
  fix: "Set blockPublicSecurityGroupRules: true and remove permittedPublicSecurityGroupRuleRanges.",
  remediates: true,
  peers: {
    prowler: ["emr_cluster_account_public_block_enabled"],
    steampipe: ["emr_account_public_access_blocked"],
    checkov: ["CKV_AWS_390"],
  },
  judge(block, { settings }) {
    const isSsh = (range: Block) => and(range.number("minRange").is(22), range.number("maxRange").is(22));
    const permitted = block.list("permittedPublicSecurityGroupRuleRanges");
    const isTooWide = permitted.some((range) => (settings.get(permitSsh) ? isSsh(range).not : Truth.true));
    return [
      violationUnless(
        block.bool("blockPublicSecurityGroupRules").is(true),
        "blockPublicSecurityGroupRules is not true",
        { detail: "blockPublicSecurityGroupRules", set: { blockPublicSecurityGroupRules: true } },
      ),
      violationIf(isTooWide, "permittedPublicSecurityGroupRuleRanges opens ports to the internet", {
        detail: "permittedPublicSecurityGroupRuleRanges",
        fix: "Remove permittedPublicSecurityGroupRuleRanges",
      }),
    ];
  },
});
