import { definePolicy, onlyIf } from "../core/policy";
import { mustNotBeFalse, mustNotBeOneOf } from "../core/requirements";
import { requiredFeatures } from "./_shared";

const FEATURE = "aws:guardduty/detectorFeature:DetectorFeature";
const SOURCES = ["datasources.s3Logs.enable", "datasources.kubernetes.auditLogs.enable"];

export default definePolicy({
  id: "guardduty-detector-features-enabled",
  title: "GuardDuty features are not switched off",
  family: "monitoring",
  citations: ["164.308(a)(5)(ii)(B)", "164.308(a)(1)(ii)(B)"],
  sources: [
    "astro#unauthorized-access-monitored",
    "aptible#incidents-identified",
    "aptible#malicious-software",
    "aptible#log-in-monitoring",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: [FEATURE, "aws:guardduty/detector:Detector"],
  settings: [requiredFeatures],
  whenAbsent: "What AWS switched on when the detector was made stays on.",
  fix: 'Set status: "ENABLED".',
  remediates: true,
  peers: {
    prowler: [
      "guardduty_s3_protection_enabled",
      "guardduty_rds_protection_enabled",
      "guardduty_eks_audit_log_enabled",
      "guardduty_lambda_protection_enabled",
      "guardduty_ec2_malware_protection_enabled",
      "guardduty_eks_runtime_monitoring_enabled",
    ],
    steampipe: [
      "guardduty_detector_s3_protection_enabled",
      "guardduty_detector_rds_protection_enabled",
      "guardduty_detector_eks_audit_log_monitoring_enabled",
      "guardduty_detector_lambda_protection_enabled",
    ],
  },
  judge(resource, { settings }) {
    if (resource.type === FEATURE) {
      return onlyIf(
        resource.text("name").isOneOf(settings.get(requiredFeatures)),
        "not one of guardduty.requiredFeatures",
        () => mustNotBeOneOf("status", ["DISABLED"], "GuardDuty does not look there", "ENABLED")(resource),
      );
    }
    return SOURCES.map((path) => ({
      ...mustNotBeFalse(path, "GuardDuty does not look there")(resource),
      detail: path,
    }));
  },
});
