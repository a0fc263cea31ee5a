import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import {
  account,
  allow,
  arnOf,
  logGroup,
  policyDocument,
  project,
  region,
  ServiceRole,
  tlsOnly,
  writeLogs,
} from "../../components";
import { alarm, CLUSTER, config, key } from "./foundation";
import { IMAGES } from "./releases";
import { handover, lake, useOfData } from "./storage";

// What Airflow starts, and what it waits for.

/** Signs in to the claims database as a user that may read, by a token of IAM. */
export const readsClaims = allow(["rds-db:connect"], arnOf("rds-db", "dbuser:*/airflow"));

const starting = new ServiceRole("tasks-start", {
  service: "ecs-tasks",
  grants: [
    // A token has no ARN.
    allow(["ecr:GetAuthorizationToken"], "*"),
    allow(
      ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer", "ecr:BatchCheckLayerAvailability"],
      arnOf("ecr", `repository/${IMAGES}`),
    ),
    writeLogs,
    key.use,
  ],
});
const transforming = new ServiceRole("transform", { service: "ecs-tasks", grants: [...useOfData, readsClaims] });

new aws.ecs.Cluster("tasks", {
  name: CLUSTER,
  settings: [{ name: "containerInsights", value: "enhanced" }],
  configuration: {
    // Nobody opens a shell in a task; if that is ever allowed, it is recorded.
    executeCommandConfiguration: {
      kmsKeyId: key.arn,
      logging: "OVERRIDE",
      logConfiguration: { cloudWatchEncryptionEnabled: true, cloudWatchLogGroupName: logGroup("exec", { key }).name },
    },
    // The disk of a task is encrypted with the key, and goes with the task.
    managedStorageConfiguration: { fargateEphemeralStorageKmsKeyId: key.arn },
  },
});
const transformLogs = logGroup("transform", { key });
export const transform = new aws.ecs.TaskDefinition(
  "transform",
  {
    family: "transform",
    requiresCompatibilities: ["FARGATE"],
    networkMode: "awsvpc",
    cpu: "4096",
    memory: "16384",
    executionRoleArn: starting.arn,
    taskRoleArn: transforming.arn,
    containerDefinitions: pulumi.jsonStringify([
      {
        name: "transform",
        image: pulumi.interpolate`${account}.dkr.ecr.${region}.amazonaws.com/${IMAGES}:${config.require("release")}`,
        user: "1000",
        readonlyRootFilesystem: true,
        linuxParameters: { initProcessEnabled: true, capabilities: { drop: ["ALL"] } },
        environment: [
          { name: "LOG_LEVEL", value: "WARNING" },
          { name: "HANDOVER", value: pulumi.interpolate`s3://${handover.name}/tasks/` },
        ],
        logConfiguration: {
          logDriver: "awslogs",
          options: {
            // As logGroup names it: known before the group is there.
            "awslogs-group": `/${project}/transform`,
            "awslogs-region": region,
            "awslogs-stream-prefix": "transform",
          },
        },
      },
    ]),
  },
  { dependsOn: [transformLogs, ...starting.permissions, ...transforming.permissions] },
);

/** What Airflow needs to run such a task, on this cluster only. */
export const mayRunTasks = [
  {
    ...allow(["ecs:RunTask"], arnOf("ecs", "task-definition/transform:*")),
    Condition: { ArnEquals: { "ecs:cluster": arnOf("ecs", `cluster/${CLUSTER}`) } },
  },
  allow(["ecs:DescribeTasks", "ecs:StopTask"], arnOf("ecs", `task/${CLUSTER}/*`)),
  {
    ...allow(["iam:PassRole"], starting.arn, transforming.arn),
    Condition: { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } },
  },
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
