import type { CompanionSpec } from "../core/graph";
import { definePolicy, onlyIf, violationIf, violationUnless } from "../core/policy";
import { isGiven } from "../core/requirements";
import { or } from "../core/truth";

const COMPANIONS = {
  composites: { types: ["aws:cloudwatch/compositeAlarm:CompositeAlarm"], by: "alarmRule" },
  suppressed: { types: ["aws:cloudwatch/compositeAlarm:CompositeAlarm"], by: "actionsSuppressor.alarm" },
  services: { types: ["aws:ecs/service:Service"], by: "alarms.alarmNames" },
  deployments: { types: ["aws:codedeploy/deploymentGroup:DeploymentGroup"], by: "alarmConfiguration.alarms" },
  healthChecks: { types: ["aws:route53/healthCheck:HealthCheck"], by: "cloudwatchAlarmName" },
  rules: { types: ["aws:cloudwatch/eventRule:EventRule"], by: "eventPattern" },
} as const satisfies Record<string, CompanionSpec>;

const USERS = Object.keys(COMPANIONS) as (keyof typeof COMPANIONS)[];

export default definePolicy({
  id: "cloudwatch-alarm-has-action",
  title: "Alarms tell somebody",
  family: "monitoring",
  citations: ["164.308(a)(6)(ii)", "164.312(b)"],
  sources: [
    "astro#unauthorized-access-monitored",
    "aptible#incidents-identified",
    "aptible#activity-review",
    "aptible#incident-procedures",
    "aptible#audit-controls",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:cloudwatch/metricAlarm:MetricAlarm", "aws:cloudwatch/compositeAlarm:CompositeAlarm"],
  companions: COMPANIONS,
  whenAbsent: "The alarm tells nobody.",
  fix: "Set alarmActions: [topic.arn].",
  peers: {
    "cdk-nag": ["CloudWatchAlarmAction"],
    config: ["cloudwatch-alarm-action-check"],
    guard: ["cloudwatch_alarm_action_check"],
    prowler: ["cloudwatch_alarm_actions_enabled", "cloudwatch_alarm_actions_alarm_state_configured"],
    steampipe: ["cloudwatch_alarm_action_enabled"],
    checkov: ["CKV_AWS_319"],
  },
  judge(alarm, { companionsOf }) {
    const users = companionsOf(alarm);
    const isUsed = or(...USERS.map((name) => users[name]!.exist));
    const hasAction = or(isGiven(alarm, "alarmActions"), isGiven(alarm, "insufficientDataActions"));
    return onlyIf(isUsed.not, "another resource acts on the alarm", () => [
      violationIf(alarm.bool("actionsEnabled").is(false), "actionsEnabled is false: the alarm tells nobody", {
        detail: "actionsEnabled",
        fix: "Remove actionsEnabled: false.",
        set: { actionsEnabled: true },
      }),
      violationUnless(hasAction, "alarmActions and insufficientDataActions are empty: the alarm tells nobody"),
    ]);
  },
});
