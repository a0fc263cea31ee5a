import { definePolicy, violationUnless } from "../core/policy";
import { DOMAINS, publishes } from "./_shared";

export default definePolicy({
  id: "opensearch-domain-error-logs-published",
  title: "Search domains publish their application error logs",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: DOMAINS,
  whenAbsent: "A domain publishes no logs.",
  fix: 'Add { logType: "ES_APPLICATION_LOGS", cloudwatchLogGroupArn } to logPublishingOptions.',
  peers: {
    "cdk-nag": ["OpenSearchErrorLogsToCloudWatch"],
    config: ["elasticsearch-logs-to-cloudwatch", "opensearch-logs-to-cloudwatch"],
    guard: [
      "elasticsearch_application_logging_enabled",
      "elasticsearch_logs_to_cloudwatch",
      "opensearch_application_logging_enabled",
    ],
    prowler: ["opensearch_service_domains_cloudwatch_logging_enabled"],
    steampipe: [
      "es_domain_logs_to_cloudwatch",
      "opensearch_domain_logs_to_cloudwatch",
      "es_domain_error_logging_enabled",
    ],
    checkov: ["CKV_AWS_84"],
  },
  judge: (domain) =>
    violationUnless(
      publishes(domain, "ES_APPLICATION_LOGS"),
      "logPublishingOptions do not publish ES_APPLICATION_LOGS",
    ),
});
