import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { isGiven } from "../core/requirements";

export default definePolicy({
  id: "route53-public-zone-query-logging-enabled",
  title: "Public hosted zones log DNS queries",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:route53/zone:Zone"],
  companions: { logs: { types: ["aws:route53/queryLog:QueryLog"], by: "zoneId" } },
  whenAbsent: "Queries are not logged.",
  fix: "Add aws.route53.QueryLog with zoneId and a log group in us-east-1.",
  peers: {
    prowler: ["route53_public_hosted_zones_cloudwatch_logging_enabled"],
    steampipe: ["route53_zone_query_logging_enabled"],
    checkov: ["CKV2_AWS_39"],
  },
  judge(zone, { companionsOf }) {
    return onlyIf(isGiven(zone, "vpcs").not, "a private zone", () =>
      violationUnless(companionsOf(zone).logs.exist, "No QueryLog names the zone: queries leave no log"),
    );
  },
});
