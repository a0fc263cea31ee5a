import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "athena-database-encrypted",
  title: "Athena databases declare how their data is encrypted",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:athena/database:Database"],
  whenAbsent: "Results of its statements are left to the bucket.",
  fix: 'Set encryptionConfiguration: { encryptionOption: "SSE_S3" }.',
  peers: { checkov: ["CKV_AWS_77"], "compliance-policies": ["aws-athena-database-disallow-unencrypted-database"] },
  judge: mustBeOneOf(
    "encryptionConfiguration.encryptionOption",
    ["SSE_S3", "SSE_KMS", "CSE_KMS"],
    "results of its statements are left to the bucket",
  ),
});
