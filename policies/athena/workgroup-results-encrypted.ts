import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { or } from "../core/truth";

export default definePolicy({
  id: "athena-workgroup-results-encrypted",
  title: "Athena workgroups encrypt query results",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:athena/workgroup:Workgroup"],
  whenAbsent: "Results are left to the bucket's default encryption.",
  fix: 'Set configuration.resultConfiguration.encryptionConfiguration: { encryptionOption: "SSE_S3" }.',
  remediates: true,
  peers: {
    prowler: ["athena_workgroup_encryption"],
    steampipe: ["athena_workgroup_encryption_at_rest_enabled"],
    checkov: ["CKV_AWS_159"],
    "compliance-policies": ["aws-athena-workgroup-disallow-unencrypted-workgroup"],
  },
  judge(workgroup) {
    const configuration = workgroup.block("configuration");
    const option = "resultConfiguration.encryptionConfiguration.encryptionOption";
    const isEncrypted = or(
      configuration.bool("managedQueryResultsConfiguration.enabled").is(true),
      configuration.word(option).isOneOf(["sse_s3", "sse_kms", "cse_kms"]),
    );
    return onlyIf(workgroup.word("state").is("disabled").not, "runs no queries", () =>
      violationUnless(isEncrypted, `configuration.${option} is missing: query results are left to the bucket`, {
        set: { [`configuration.${option}`]: "SSE_S3" },
      }),
    );
  },
});
