import { isNotOpen } from "../core/iam";
import { definePolicy } from "../core/policy";

export default definePolicy({
  id: "kms-key-policy-not-public",
  title: "Key policies name their principals",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.312(a)(2)(iv)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: [
    "aws:kms/key:Key",
    "aws:kms/externalKey:ExternalKey",
    "aws:kms/replicaKey:ReplicaKey",
    "aws:kms/replicaExternalKey:ReplicaExternalKey",
    "aws:kms/keyPolicy:KeyPolicy",
  ],
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
