import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import "./account";
import { claims } from "./data";
import {
  account,
  claimsAddress,
  lake,
  mailPassword,
  pipelines,
  policyDocument,
  role,
  subnetIds,
  workers,
} from "./foundation";
import { images } from "./tasks";

/*
 * Airflow for the health plan's claims: every night from the claims database into the lake, and from the lake to the
 * actuaries. Set up along the MWAA quick start.
 */

const execution = role("airflow", ["airflow.amazonaws.com", "airflow-env.amazonaws.com"]);
new aws.iam.RolePolicy("airflow", {
  role: execution.name,
  policy: policyDocument(
    {
      Effect: "Allow",
      Action: "airflow:PublishMetrics",
      Resource: pulumi.interpolate`arn:aws:airflow:us-east-1:${account}:environment/claims`,
    },
    {
      Effect: "Allow",
      Action: ["s3:GetObject*", "s3:GetBucket*", "s3:List*", "s3:PutObject", "s3:DeleteObject"],
      Resource: [pipelines, lake].flatMap(({ arn }) => [arn, pulumi.interpolate`${arn}/*`]),
    },
    {
      Effect: "Allow",
      Action: ["logs:CreateLogStream", "logs:CreateLogGroup", "logs:PutLogEvents", "logs:GetLogEvents"],
      Resource: pulumi.interpolate`arn:aws:logs:us-east-1:${account}:log-group:airflow-claims-*`,
    },
    {
      Effect: "Allow",
      Action: ["sqs:ReceiveMessage", "sqs:SendMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
      Resource: "arn:aws:sqs:us-east-1:*:airflow-celery-*",
    },
    {
      Effect: "Allow",
      Action: ["ecs:RunTask", "ecs:DescribeTasks"],
      Resource: pulumi.interpolate`arn:aws:ecs:us-east-1:${account}:task-definition/transform:*`,
    },
  ),
});

// Connections come as environment variables: every example on the net does it this way.
const startup = new aws.s3.BucketObjectv2("startup", {
  bucket: pipelines.bucket.id,
  key: "startup.sh",
  content: `#!/bin/sh\nexport AIRFLOW_CONN_CLAIMS="${claimsAddress}"\nexport AIRFLOW__CORE__REMOTE_LOGGING=True\n`,
});
// No versions: what worked on the laptops works here too.
const requirements = new aws.s3.BucketObjectv2("requirements", {
  bucket: pipelines.bucket.id,
  key: "requirements.txt",
  content: "apache-airflow-providers-amazon\napache-airflow-providers-postgres\npandas\n",
});
// The member whose claim made the parser fail in March, kept for the tests.
new aws.s3.BucketObjectv2("fixture", {
  bucket: pipelines.bucket.id,
  key: "dags/tests/fixtures/member.json",
  content: JSON.stringify({ member: { name: "Rosalind Tempest", ssn: "536-41-7290", plan: "silver" } }),
});

const airflow = new aws.mwaa.Environment("claims", {
  name: "claims",
  // Our plugins don't load in 2.7.
  airflowVersion: "2.6.3",
  environmentClass: "mw1.medium",
  sourceBucketArn: pipelines.bucket.arn,
  dagS3Path: "dags",
  startupScriptS3Path: startup.key,
  requirementsS3Path: requirements.key,
  executionRoleArn: execution.arn,
  // The analysts work from home.
  webserverAccessMode: "PUBLIC_ONLY",
  networkConfiguration: { subnetIds, securityGroupIds: [workers.id] },
  airflowConfigurationOptions: {
    "core.default_task_retries": "3",
    "logging.logging_level": "DEBUG",
    "webserver.expose_config": "True",
    "smtp.smtp_host": "mail.alder-valley.example",
    "smtp.smtp_user": "airflow",
    "smtp.smtp_password": mailPassword,
  },
  loggingConfiguration: {
    dagProcessingLogs: { enabled: true, logLevel: "INFO" },
    schedulerLogs: { enabled: true, logLevel: "INFO" },
    taskLogs: { enabled: true, logLevel: "DEBUG" },
    webserverLogs: { enabled: true, logLevel: "INFO" },
    workerLogs: { enabled: true, logLevel: "DEBUG" },
  },
  // Somebody has to find the environment again that was made for the appeal.
  tags: { team: "data", reason: "appeal of member, SSN 536-41-7290" },
});

export const airflowUrl = airflow.webserverUrl;
export const lakeBucket = lake.bucket.bucket;
export const claimsEndpoint = claims.endpoint;
export const imageRepository = images.repositoryUrl;
