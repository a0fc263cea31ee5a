import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "ec2-ami-not-public",
  title: "AMIs are not shared with everyone",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:ec2/amiLaunchPermission:AmiLaunchPermission"],
  whenAbsent: "The image is shared with the account that is named.",
  fix: "Share with accountId or organizationArn instead of group.",
  peers: {
    prowler: ["ec2_ami_account_block_public_access", "ec2_ami_public"],
    steampipe: ["ec2_ami_restrict_public_access"],
    checkov: ["CKV_AWS_205"],
  },
  judge: mustNotBeOneOf("group", ["all"], "the image is shared with everybody"),
});
