import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { allow, arnOf, patientIdentifiers, project, SIX_YEARS } from "./account";
import type { EncryptionKey } from "./key";
import type { AlarmTopic } from "./topic";

export interface LogGroupArgs {
  key: EncryptionKey;
  /** The group's name, where a service demands one. */
  name?: pulumi.Input<string>;
}

/** A log group, kept for the six years that the Rule asks for, and when its stack goes. */
export function logGroup(name: string, args: LogGroupArgs, options?: pulumi.ResourceOptions): aws.cloudwatch.LogGroup {
  return new aws.cloudwatch.LogGroup(
    name,
    {
      name: args.name ?? `/${project}/${name}`,
      retentionInDays: SIX_YEARS,
      kmsKeyId: args.key.arn,
      deletionProtectionEnabled: true,
    },
    options,
  );
}

/** What it takes to write to the log groups of the program. */
export const writeLogs = allow(
  ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"],
  arnOf("logs", `log-group:/${project}/*`),
);

export interface EventAlarmArgs {
  logGroup: aws.cloudwatch.LogGroup;
  /** Which events count, as a pattern of CloudWatch Logs. */
  pattern: string;
  /** How many of them within five minutes raise the alarm; 1 by default. */
  threshold?: number;
  /** What those on call read, if the name does not say it. */
  description?: string;
  alarms: AlarmTopic;
}

/** Raises an alarm when a log group gets events that match a pattern. */
export function alarmOnEvents(name: string, args: EventAlarmArgs, options?: pulumi.ResourceOptions): void {
  const namespace = `${project}/security`;
  new aws.cloudwatch.LogMetricFilter(
    name,
    {
      name,
      logGroupName: args.logGroup.name,
      pattern: args.pattern,
      metricTransformation: { name, namespace, value: "1" },
    },
    options,
  );
  new aws.cloudwatch.MetricAlarm(
    name,
    {
      name,
      ...(args.description && { alarmDescription: args.description }),
      namespace,
      metricName: name,
      statistic: "Sum",
      period: 300,
      evaluationPeriods: 1,
      threshold: args.threshold ?? 1,
      comparisonOperator: "GreaterThanOrEqualToThreshold",
      treatMissingData: "notBreaching",
      alarmActions: [args.alarms.arn],
    },
    options,
  );
}

/**
 * Masks identifiers of patients in every log group of the account and region, whatever writes there.
 * A region has one such policy: the stack that owns the account declares it.
 */
export function maskPatientsInLogs(name: string, options?: pulumi.ResourceOptions): aws.cloudwatch.LogAccountPolicy {
  // AWS asks for two statements with the same identifiers: one that counts, one that masks.
  const operations = { Audit: { Audit: { FindingsDestination: {} } }, Mask: { Deidentify: { MaskConfig: {} } } };
  return new aws.cloudwatch.LogAccountPolicy(
    name,
    {
      policyName: name,
      policyType: "DATA_PROTECTION_POLICY",
      policyDocument: pulumi.jsonStringify({
        Name: name,
        Version: "2021-06-01",
        Statement: Object.entries(operations).map(([Sid, Operation]) => ({
          Sid,
          DataIdentifier: patientIdentifiers,
          Operation,
        })),
      }),
    },
    options,
  );
}
