import { coversAction } from "../core/iam";
import {
  boundaryCompanions,
  type Grants,
  grantsOnAll,
  IDENTITY_POLICIES,
  isLimitedBy,
  noStatement,
  RESOURCE_TAGS,
} from "../core/identity";
import { definePolicy } from "../core/policy";
import { and } from "../core/truth";

const KEYS = "kms:region:account:key/*";
const GRANTS: Grants = { "kms:Decrypt": KEYS, "kms:ReEncryptFrom": KEYS, "kms:CreateGrant": KEYS };

// Condition keys for AWS KMS: what names the keys, the caller's way to them, or what is decrypted.
const LIMITS = [
  ...RESOURCE_TAGS,
  "aws:calledvia",
  "aws:calledviafirst",
  "aws:calledvialast",
  "kms:encryptioncontext:",
  "kms:encryptioncontextkeys",
  "kms:grantisforawsresource",
  "kms:requestalias",
  "kms:resourcealiases",
  "kms:viaservice",
];

export default definePolicy({
  id: "iam-policy-no-broad-decrypt",
  title: "No policy allows decryption with every key",
  family: "access-control",
  citations: ["164.312(a)(2)(iv)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#region-access-managed", "aptible#access-authorization", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: IDENTITY_POLICIES,
  companions: boundaryCompanions,
  whenAbsent: "Without a policy nothing is granted.",
  fix: "Name the key ARNs in Resource, e.g. [key.arn], or add a Condition on kms:ViaService or kms:ResourceAliases.",
  peers: {
    config: ["iam-customer-policy-blocked-kms-actions", "iam-inline-policy-blocked-kms-actions"],
    steampipe: [
      "iam_policy_custom_no_blocked_kms_actions",
      "iam_policy_inline_no_blocked_kms_actions",
      "kms_key_decryption_restricted_in_iam_customer_managed_policy",
      "kms_key_decryption_restricted_in_iam_inline_policy",
    ],
    checkov: ["CKV_AWS_356"],
  },
  judge: noStatement(
    (statement) => and(grantsOnAll(statement, GRANTS, coversAction), isLimitedBy(statement, LIMITS).not),
    "allows decryption with every KMS key",
  ),
});
