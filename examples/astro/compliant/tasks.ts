import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { allow, arnOf, FargateTask, Queue, taskCluster } from "../../components";
import { alarms, CLUSTER, config, key } from "./foundation";
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
const ARRIVALS = "claims-arrivals";
const rule = new aws.cloudwatch.EventRule("arrivals", {
  name: ARRIVALS,
  eventPattern: pulumi.jsonStringify({
    source: ["aws.s3"],
    "detail-type": ["Object Created"],
    detail: { bucket: { name: [lake.name] }, object: { key: [{ prefix: "inbound/" }] } },
  }),
});
const arrivals = new Queue("arrivals", { key, alarms, rule: ARRIVALS });
new aws.cloudwatch.EventTarget("arrivals", { rule: rule.name, arn: arrivals.arn }, { dependsOn: arrivals });
export const mayAwaitArrivals = allow(
  ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"],
  arrivals.arn,
);
