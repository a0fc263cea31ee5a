import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { and } from "../core/truth";
import { BUCKET, ENCRYPTION_CONFIGURATIONS, inlineBlock } from "./_shared";

export default definePolicy({
  id: "s3-bucket-sse-c-blocked",
  title: "S3 buckets refuse uploads encrypted with customer-provided keys, which cannot be recovered or audited",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.308(a)(7)(ii)(B)"],
  sources: ["sftp-to-go#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [...ENCRYPTION_CONFIGURATIONS, BUCKET],
  whenAbsent: "New buckets refuse customer-provided keys since April 2026.",
  fix: 'Set blockedEncryptionTypes: ["SSE-C"].',
  remediates: true,
  judge(resource) {
    const inline =
      resource.type === BUCKET
        ? inlineBlock(resource, "serverSideEncryptionConfiguration").list("rule")
        : resource.list("rules");
    return inline.collect((rule) => {
      const types = rule.texts("blockedEncryptionTypes");
      return violationIf(
        and(types.isEmpty.not, types.some((type) => type.is("SSE-C")).not),
        `${rule.path}.blockedEncryptionTypes lets uploads with customer-provided keys through`,
        { detail: rule.path, set: { [`${rule.path}.blockedEncryptionTypes`]: ["SSE-C"] } },
      );
    }, orUndecided("blockedEncryptionTypes lets uploads with customer-provided keys through"));
  },
});
