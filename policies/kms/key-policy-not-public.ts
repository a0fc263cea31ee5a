import { isNotOpen } from "../core/iam";
import { definePolicy } from "../core/policy";
import { WITH_POLICY } from "./_shared";

export default definePolicy({
  id: "kms-key-policy-not-public",
  title: "Key policies name their principals",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.312(a)(2)(iv)", "164.308(a)(4)(ii)(C)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: WITH_POLICY,
  whenAbsent: "AWS's default policy names the account's root only.",
  fix: "Name the account or roles in Principal, or add a Condition on kms:CallerAccount.",
  peers: {
    prowler: ["kms_key_not_publicly_accessible"],
    steampipe: ["kms_cmk_policy_prohibit_public_access"],
    checkov: ["CKV_AWS_33"],
    guard: ["kms_no_wildcard_principal"],
  },
  judge: isNotOpen("policy"),
});
