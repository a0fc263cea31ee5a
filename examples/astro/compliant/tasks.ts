import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { allow, arnOf, FargateTask, policyDocument, taskCluster, tlsOnly } from "../../components";
import { alarm, CLUSTER, config, key } from "./foundation";
import { images } from "./releases";
import { handover, lake, useOfData } from "./storage";

// What Airflow starts, and what it waits for.

/** Signs in to the claims database as a user that may read, by a token of IAM. */
export const readsClaims = allow(["rds-db:connect"], arnOf("rds-db", "dbuser:*/airflow"));

taskCluster(CLUSTER, { key });
const transform = new FargateTask("transform", {
  key,
  images,
  tag: config.require("release"),
  cpu: "4096",
  memory: "16384",
  environment: { LOG_LEVEL: "WARNING", HANDOVER: pulumi.interpolate`s3://${handover.name}/tasks/` },
  grants: [...useOfData, readsClaims],
});
export const { definition } = transform;

/** What Airflow needs to run such a task. */
export const mayRunTasks = [
  ...transform.mayRun(CLUSTER),
  allow(["ecs:DescribeTasks", "ecs:StopTask"], arnOf("ecs", `task/${CLUSTER}/*`)),
];

// A DAG waits for the files of trading partners: the lake announces them.
function queue(name: string, args: aws.sqs.QueueArgs, ...statements: object[]): aws.sqs.Queue {
  const queueName = `claims-${name}`;
  return new aws.sqs.Queue(name, {
    name: queueName,
    kmsMasterKeyId: key.id,
    messageRetentionSeconds: 1209600,
    policy: policyDocument(tlsOnly("sqs:*", arnOf("sqs", queueName)), ...statements),
    ...args,
  });
}
const failed = queue("arrivals-failed", { redriveAllowPolicy: JSON.stringify({ redrivePermission: "allowAll" }) });
const rule = new aws.cloudwatch.EventRule("arrivals", {
  name: "claims-arrivals",
  eventPattern: pulumi.jsonStringify({
    source: ["aws.s3"],
    "detail-type": ["Object Created"],
    detail: { bucket: { name: [lake.name] }, object: { key: [{ prefix: "inbound/" }] } },
  }),
});
const arrivals = queue(
  "arrivals",
  { redrivePolicy: pulumi.jsonStringify({ deadLetterTargetArn: failed.arn, maxReceiveCount: 5 }) },
  {
    Sid: "Lake",
    Effect: "Allow",
    Principal: { Service: "events.amazonaws.com" },
    Action: "sqs:SendMessage",
    Resource: arnOf("sqs", "claims-arrivals"),
    Condition: { ArnEquals: { "aws:SourceArn": arnOf("events", "rule/claims-arrivals") } },
  },
);
export const mayAwaitArrivals = allow(
  ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"],
  arnOf("sqs", "claims-arrivals"),
);
new aws.cloudwatch.EventTarget("arrivals", { rule: rule.name, arn: arrivals.arn });
alarm("arrivals-failed", {
  alarmDescription: "A file of a partner could not be read",
  namespace: "AWS/SQS",
  metricName: "ApproximateNumberOfMessagesVisible",
  dimensions: { QueueName: failed.name },
  statistic: "Maximum",
  period: 300,
  evaluationPeriods: 1,
  threshold: 1,
  comparisonOperator: "GreaterThanOrEqualToThreshold",
  treatMissingData: "notBreaching",
});
