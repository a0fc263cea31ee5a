import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { arnOf, policyDocument, project, tlsOnly } from "./account";
import type { EncryptionKey } from "./key";
import type { AlarmTopic } from "./topic";

export interface QueueArgs {
  key: EncryptionKey;
  /** Who is told of messages that could not be dealt with. */
  alarms: AlarmTopic;
  /** How long a message is hidden from others while somebody deals with it; 30 by default. */
  visibilityTimeoutSeconds?: number;
  /** The name of the rule of EventBridge that writes to the queue, if one does. The key has to let `events` use it. */
  rule?: string;
}

/**
 * A queue, encrypted and over TLS only. What nobody could deal with five times goes to a second queue, stays there for two
 * weeks, and raises an alarm.
 */
export class Queue extends pulumi.ComponentResource {
  /** Known before the queue is there, as its ARN is. */
  readonly name: string;
  readonly arn: pulumi.Output<string>;
  readonly url: pulumi.Output<string>;

  constructor(
    name: string,
    private readonly args: QueueArgs,
    options?: pulumi.ComponentResourceOptions,
  ) {
    super("healthcare:components:Queue", name, {}, options);
    const { alarms, rule, visibilityTimeoutSeconds } = args;
    this.name = `${project}-${name}`;
    this.arn = arnOf("sqs", this.name);
    const failed = this.queue(`${name}-failed`, {
      redriveAllowPolicy: JSON.stringify({ redrivePermission: "allowAll" }),
    });
    const fromRule = {
      Sid: "Rule",
      Effect: "Allow",
      Principal: { Service: "events.amazonaws.com" },
      Action: "sqs:SendMessage",
      Resource: this.arn,
      Condition: { ArnEquals: { "aws:SourceArn": arnOf("events", `rule/${rule}`) } },
    };
    this.url = this.queue(
      name,
      {
        ...(visibilityTimeoutSeconds !== undefined && { visibilityTimeoutSeconds }),
        redrivePolicy: pulumi.jsonStringify({ deadLetterTargetArn: failed.arn, maxReceiveCount: 5 }),
      },
      ...(rule ? [fromRule] : []),
    ).url;
    new aws.cloudwatch.MetricAlarm(
      `${name}-failed`,
      {
        name: `${this.name}-failed`,
        alarmDescription: "There are messages that nobody could deal with",
        namespace: "AWS/SQS",
        metricName: "ApproximateNumberOfMessagesVisible",
        dimensions: { QueueName: failed.name },
        statistic: "Maximum",
        period: 300,
        evaluationPeriods: 1,
        threshold: 1,
        comparisonOperator: "GreaterThanOrEqualToThreshold",
        treatMissingData: "notBreaching",
        alarmActions: [alarms.arn],
      },
      { parent: this },
    );
    this.registerOutputs();
  }

  private queue(name: string, args: aws.sqs.QueueArgs, ...statements: object[]): aws.sqs.Queue {
    const queueName = `${project}-${name}`;
    return new aws.sqs.Queue(
      name,
      {
        ...args,
        name: queueName,
        kmsMasterKeyId: this.args.key.id,
        messageRetentionSeconds: 1209600,
        policy: policyDocument(tlsOnly("sqs:*", arnOf("sqs", queueName)), ...statements),
      },
      { parent: this },
    );
  }
}
