import { definePolicy, violationIf } from "../core/policy";
import { and } from "../core/truth";

export default definePolicy({
  id: "athena-workgroup-configuration-enforced",
  title: "Athena workgroup settings override those of clients",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: [
    "astro#encryption-options",
    "astro#encryption-at-rest",
    "astro#storage-encryption-stays-on",
    "aptible#encryption-at-rest",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:athena/workgroup:Workgroup"],
  whenAbsent: "The workgroup's settings override those of clients.",
  fix: "Remove enforceWorkgroupConfiguration or set it to true.",
  remediates: true,
  peers: {
    prowler: ["athena_workgroup_enforce_configuration"],
    steampipe: ["athena_workgroup_enforce_configuration_enabled"],
    checkov: ["CKV_AWS_82"],
    "compliance-policies": ["aws-athena-workgroup-enforce-configuration"],
  },
  judge(workgroup) {
    const configuration = workgroup.block("configuration");
    const isFree = and(
      configuration.bool("enforceWorkgroupConfiguration").is(false),
      configuration.bool("enableMinimumEncryptionConfiguration").is(true).not,
    );
    return violationIf(
      isFree,
      "configuration.enforceWorkgroupConfiguration is false: clients choose where and how results are stored",
      { set: { "configuration.enforceWorkgroupConfiguration": true } },
    );
  },
});
