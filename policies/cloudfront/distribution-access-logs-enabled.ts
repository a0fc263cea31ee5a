import { definePolicy, violationUnless } from "../core/policy";
import { or, Truth } from "../core/truth";
import { DISTRIBUTION } from "./_shared";

export default definePolicy({
  id: "cloudfront-distribution-access-logs-enabled",
  title: "CloudFront distributions log requests",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["sftp-to-go#audit-logs", "aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: [
    "aws:cloudfront/distribution:Distribution",
    "aws:cloudfront/multitenantDistribution:MultitenantDistribution",
  ],
  companions: { sources: { types: ["aws:cloudwatch/logDeliverySource:LogDeliverySource"], by: "resourceArn" } },
  whenAbsent: "Requests are not logged.",
  fix: 'Set loggingConfig: { bucket: logBucket.bucketDomainName }, or add cloudwatch LogDeliverySource (logType "ACCESS_LOGS") with a LogDelivery.',
  peers: {
    prowler: ["cloudfront_distributions_logging_enabled"],
    steampipe: ["cloudfront_distribution_logging_enabled"],
    checkov: ["CKV_AWS_86"],
    "compliance-policies": [
      "aws-cloudfront-distribution-enable-access-logging",
      "aws-cloudfront-distribution-configure-access-logging",
    ],
    guard: ["cloudfront_accesslogs_enabled"],
  },
  judge(distribution, { companionsOf }) {
    const isDelivered = companionsOf(distribution).sources.some((source) => source.text("logType").is("ACCESS_LOGS"));
    const isLogged =
      distribution.type === DISTRIBUTION
        ? or(
            distribution.text("loggingConfig.bucket").isSet,
            distribution.text("defaultCacheBehavior.realtimeLogConfigArn").isSet,
          )
        : Truth.false;
    return violationUnless(
      or(isLogged, isDelivered),
      distribution.type === DISTRIBUTION
        ? "loggingConfig.bucket is missing, and no LogDeliverySource names the distribution: requests leave no log"
        : "No LogDeliverySource names the distribution: requests leave no log",
    );
  },
});
