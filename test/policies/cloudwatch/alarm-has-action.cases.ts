import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.cloudwatch.MetricAlarmArgs> = {}) =>
  new aws.cloudwatch.MetricAlarm("errors", {
    comparisonOperator: "GreaterThanThreshold",
    evaluationPeriods: 1,
    metricName: "Errors",
    namespace: "App",
    period: 60,
    statistic: "Sum",
    threshold: 1,
    ...args,
  });
const composite = (args: Partial<aws.cloudwatch.CompositeAlarmArgs> = {}) =>
  new aws.cloudwatch.CompositeAlarm("all", { alarmName: "all", alarmRule: "ALARM(errors)", ...args });
export const cases: PolicyCases = {
  compliant: {
    "an action": { doc: true, program: () => make({ alarmActions: [new aws.sns.Topic("on-call").arn] }) },
    "an action without data": () => make({ insufficientDataActions: [new aws.sns.Topic("on-call").arn] }),
    "a composite one": () => composite({ alarmActions: [new aws.sns.Topic("on-call").arn] }),
  },
  violating: {
    "no action": { doc: true, program: () => make() },
    "only when all is well": () => make({ okActions: [new aws.sns.Topic("on-call").arn] }),
    "switched off": {
      findings: ["actionsEnabled"],
      program: () => make({ actionsEnabled: false, alarmActions: [new aws.sns.Topic("on-call").arn] }),
    },
    "a composite one without an action": () => composite(),
  },
  undecided: {
    "a computed flag": () =>
      make({
        actionsEnabled: new aws.kms.Key("late").arn.apply((arn) => arn !== ""),
        alarmActions: [new aws.sns.Topic("on-call").arn],
      }),
  },
  notApplicable: {
    "used by a composite alarm": () =>
      new aws.route53.HealthCheck("app", {
        type: "CLOUDWATCH_METRIC",
        cloudwatchAlarmName: make().name,
        cloudwatchAlarmRegion: "us-east-1",
        insufficientDataHealthStatus: "Unhealthy",
      }),
  },
};
