import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.cloudtrail.TrailArgs> = {}) =>
  new aws.cloudtrail.Trail("account", {
    s3BucketName: "trails",
    cloudWatchLogsGroupArn: "arn:aws:logs:us-east-1:111122223333:log-group:trail:*",
    ...args,
  });
const PATTERNS = {
  signIn: '{ ($.eventName = ConsoleLogin) && ($.errorMessage = "Failed authentication") }',
  root: '{ $.userIdentity.type = "Root" }',
  unauthorized: '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }',
  acls: "{ ($.eventName = CreateNetworkAcl) || ($.eventName = DeleteNetworkAcl) }",
  gateways: "{ ($.eventName = AttachInternetGateway) || ($.eventName = DeleteInternetGateway) }",
  routes: "{ ($.eventName = CreateRoute) || ($.eventName = DeleteRouteTable) }",
  vpcs: "{ ($.eventName = CreateVpc) || ($.eventName = DeleteVpc) }",
};

/** A trail with a filter, and an alarm on its metric, for each of the patterns. */
function watched(patterns: readonly pulumi.Input<string>[], alarmed?: string) {
  make();
  patterns.forEach((pattern, index) => {
    const name = `Event${index}`;
    new aws.cloudwatch.LogMetricFilter(name, {
      logGroupName: "trail",
      pattern,
      metricTransformation: { name, namespace: "Security", value: "1" },
    });
    new aws.cloudwatch.MetricAlarm(name, {
      comparisonOperator: "GreaterThanThreshold",
      evaluationPeriods: 1,
      metricName: alarmed ?? name,
      namespace: "Security",
      period: 60,
      statistic: "Sum",
      threshold: 0,
    });
  });
}
export const cases: PolicyCases = {
  compliant: {
    "all of them": { doc: true, settings: { accountBaseline: true }, program: () => watched(Object.values(PATTERNS)) },
  },
  violating: {
    none: {
      doc: true,
      settings: { accountBaseline: true },
      findings: [
        "failed sign-ins",
        "use of the root user",
        "unauthorized calls",
        "changes of network ACLs",
        "changes of gateways",
        "changes of route tables",
        "changes of VPCs",
      ],
      program: () => make(),
    },
    "all but the root user": {
      settings: { accountBaseline: true },
      findings: ["use of the root user"],
      program: () => watched(Object.values(PATTERNS).filter((pattern) => !pattern.includes("Root"))),
    },
    "filters without alarms": {
      settings: { accountBaseline: true },
      findings: [
        "failed sign-ins",
        "use of the root user",
        "unauthorized calls",
        "changes of network ACLs",
        "changes of gateways",
        "changes of route tables",
        "changes of VPCs",
      ],
      program: () => watched(Object.values(PATTERNS), "Other"),
    },
  },
  undecided: {
    "a computed pattern": {
      settings: { accountBaseline: true },
      program: () => watched([new aws.kms.Key("late").arn]),
    },
  },
  notApplicable: {
    "not the account's baseline": () => make(),
    "no log group": { settings: { accountBaseline: true }, program: () => make({ cloudWatchLogsGroupArn: undefined }) },
  },
};
