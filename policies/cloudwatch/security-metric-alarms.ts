import { accountBaseline, NO_BASELINE } from "../core/baseline";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and, Truth } from "../core/truth";

// CIS AWS Foundations Benchmark, section 4: what a filter's pattern names for each kind of event.
const EVENTS: Readonly<Record<string, readonly string[]>> = {
  "failed sign-ins": ["Failed authentication"],
  "use of the root user": ["Root"],
  "unauthorized calls": ["UnauthorizedOperation", "AccessDenied"],
  "changes of network ACLs": ["CreateNetworkAcl", "DeleteNetworkAcl", "ReplaceNetworkAclEntry"],
  "changes of gateways": ["CreateCustomerGateway", "AttachInternetGateway", "DeleteInternetGateway"],
  "changes of route tables": ["CreateRoute", "ReplaceRoute", "DeleteRouteTable"],
  "changes of VPCs": ["CreateVpc", "DeleteVpc", "ModifyVpcAttribute"],
};

export default definePolicy({
  id: "cloudwatch-security-metric-alarms",
  title: "A trail which feeds CloudWatch Logs has alarms on the events which matter for security",
  family: "monitoring",
  citations: ["164.308(a)(6)(ii)", "164.308(a)(1)(ii)(D)", "164.308(a)(5)(ii)(C)"],
  sources: [
    "sftp-to-go#multi-factor-authentication",
    "astro#unauthorized-access-monitored",
    "aptible#incidents-identified",
    "aptible#activity-review",
    "aptible#access-modification",
    "aptible#log-in-monitoring",
    "aptible#incident-procedures",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:cloudtrail/trail:Trail"],
  companions: {
    filters: { types: ["aws:cloudwatch/logMetricFilter:LogMetricFilter"], inAccount: true },
    alarms: { types: ["aws:cloudwatch/metricAlarm:MetricAlarm"], inAccount: true },
  },
  settings: [accountBaseline],
  whenAbsent: "Nobody is told of what the trail records.",
  fix: "Add aws.cloudwatch.LogMetricFilter on the trail’s log group and aws.cloudwatch.MetricAlarm on its metric.",
  peers: {
    prowler: [
      "cloudwatch_log_metric_filter_authentication_failures",
      "cloudwatch_log_metric_filter_root_usage",
      "cloudwatch_changes_to_network_acls_alarm_configured",
      "cloudwatch_changes_to_network_gateways_alarm_configured",
      "cloudwatch_changes_to_network_route_tables_alarm_configured",
      "cloudwatch_changes_to_vpcs_alarm_configured",
      "cloudwatch_log_metric_filter_unauthorized_api_calls",
      "cloudwatch_log_metric_filter_sign_in_without_mfa",
    ],
    steampipe: ["log_metric_filter_console_authentication_failure", "log_metric_filter_root_login"],
  },
  judge(trail, { companionsOf, settings }) {
    const { filters, alarms } = companionsOf(trail);
    const isWatched = (words: readonly string[]) =>
      filters.some((filter) => {
        const names = filter.text("pattern").satisfies((pattern) => words.some((word) => pattern.includes(word)));
        const metric = filter.text("metricTransformation.name");
        const hasAlarm = alarms.some((alarm) =>
          alarm
            .text("metricName")
            .with(metric)
            .satisfies(([watched, own]) => watched === own),
        );
        return and(names, hasAlarm);
      });
    return onlyIf(
      and(Truth.of(settings.get(accountBaseline)), trail.text("cloudWatchLogsGroupArn").isSet),
      NO_BASELINE,
      () =>
        Object.entries(EVENTS).map(([event, words]) =>
          violationUnless(isWatched(words), `No LogMetricFilter with a MetricAlarm watches the trail for ${event}`, {
            detail: event,
          }),
        ),
    );
  },
});
