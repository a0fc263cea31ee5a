import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { DOMAINS, publishes } from "./_shared";

export default definePolicy({
  id: "opensearch-domain-audit-logs-published",
  title: "Search domains publish audit logs of access to indexes",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: DOMAINS,
  whenAbsent: "A domain publishes no logs.",
  fix: 'Add { logType: "AUDIT_LOGS", cloudwatchLogGroupArn } to logPublishingOptions, and enable audit logs in Dashboards.',
  peers: {
    guard: ["elasticsearch_audit_logging_enabled", "opensearch_audit_logging_enabled"],
    prowler: ["opensearch_service_domains_audit_logging_enabled"],
    steampipe: ["opensearch_domain_audit_logging_enabled", "es_domain_audit_logging_enabled"],
    checkov: ["CKV_AWS_317"],
  },
  judge: (domain) =>
    onlyIf(
      domain.bool("advancedSecurityOptions.enabled").is(true),
      "without fine-grained access control AWS writes no audit logs",
      () => violationUnless(publishes(domain, "AUDIT_LOGS"), "logPublishingOptions do not publish AUDIT_LOGS"),
    ),
});
