import { definePolicy, violationIf } from "../core/policy";
import { isOwnKey, mustNameOwnKey } from "../core/requirements";
import { and } from "../core/truth";

export default definePolicy({
  id: "sagemaker-domain-kms-encrypted",
  title: "SageMaker domains use a customer managed key for their file system and shared output",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:sagemaker/domain:Domain"],
  whenAbsent: "The file system is encrypted with a key that AWS manages.",
  fix: "Set kmsKeyId, and s3KmsKeyId where notebook output is shared.",
  peers: { checkov: ["CKV_AWS_187"] },
  judge(domain) {
    const sharing = domain.block("defaultUserSettings.sharingSettings");
    return [
      mustNameOwnKey("kmsKeyId", "the file system is encrypted with a key that AWS manages")(domain),
      violationIf(
        and(sharing.word("notebookOutputOption").is("allowed"), isOwnKey(sharing, "s3KmsKeyId").not),
        `${sharing.path}.s3KmsKeyId names no customer managed key`,
        { detail: "sharingSettings" },
      ),
    ];
  },
});
