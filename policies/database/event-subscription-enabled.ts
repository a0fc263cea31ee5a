import { definePolicy } from "../core/policy";
import { mustNotBeFalse } from "../core/requirements";

export default definePolicy({
  id: "database-event-subscription-enabled",
  title: "Event subscriptions for databases are switched on",
  family: "monitoring",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: [
    "aws:rds/eventSubscription:EventSubscription",
    "aws:docdb/eventSubscription:EventSubscription",
    "aws:neptune/eventSubscription:EventSubscription",
    "aws:redshift/eventSubscription:EventSubscription",
    "aws:dms/eventSubscription:EventSubscription",
  ],
  whenAbsent: "A subscription is enabled.",
  fix: "Remove enabled or set it to true.",
  remediates: true,
  peers: {
    steampipe: [
      "rds_db_cluster_events_subscription",
      "rds_db_instance_events_subscription",
      "rds_db_parameter_group_events_subscription",
      "rds_db_security_group_events_subscription",
    ],
    prowler: [
      "rds_cluster_critical_event_subscription",
      "rds_instance_critical_event_subscription",
      "rds_instance_event_subscription_parameter_groups",
      "rds_instance_event_subscription_security_groups",
    ],
  },
  judge: mustNotBeFalse("enabled", "nobody is told of failures and configuration changes"),
});
