import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, allow, arnOf, logGroup, region, ServiceRole } from "../../components";
import { alarms, config, ENVIRONMENT, key } from "./foundation";
import { airflowGroup, network } from "./network";
import { CLAIMS_TABLES, handover, pipelines, useOfData } from "./storage";
import { mayAwaitArrivals, mayRunTasks, readsClaims } from "./tasks";

// Airflow, as Amazon MWAA runs it.

// Supported, with the providers that the constraints of this version of Airflow name. Nothing is fetched from the
// internet: the wheels are in plugins.zip, which a release puts together and scans.
const AIRFLOW_VERSION = "3.0.6";
const requirements = new aws.s3.BucketObjectv2(
  "requirements",
  {
    bucket: pipelines.id,
    key: "requirements.txt",
    content: [
      "--find-links /usr/local/airflow/plugins",
      "--no-index",
      "apache-airflow-providers-amazon==9.12.0",
      "apache-airflow-providers-common-io==1.6.2",
      "apache-airflow-providers-postgres==6.2.3",
      "s3fs==2025.7.0",
      "",
    ].join("\n"),
    serverSideEncryption: "aws:kms",
    kmsKeyId: key.arn,
    checksumAlgorithm: "SHA256",
  },
  { dependsOn: pipelines.settings },
);
// XComs are objects of S3 under the key, and not rows of Airflow's database: from the first byte. MWAA takes options as
// section.name; the section common.io has a point in its own name, so these come as variables.
const startup = new aws.s3.BucketObjectv2(
  "startup",
  {
    bucket: pipelines.id,
    key: "startup.sh",
    content: pulumi.interpolate`#!/bin/sh
export AIRFLOW__COMMON_IO__XCOM_OBJECTSTORAGE_PATH=s3://aws_default@${handover.name}/xcoms
export AIRFLOW__COMMON_IO__XCOM_OBJECTSTORAGE_THRESHOLD=0
`,
    serverSideEncryption: "aws:kms",
    kmsKeyId: key.arn,
    checksumAlgorithm: "SHA256",
  },
  { dependsOn: pipelines.settings },
);

// MWAA writes to log groups of these names. Without them it makes its own, which keep for ever what is in them.
const logs = ["DAGProcessing", "Scheduler", "Task", "WebServer", "Worker"].map((part) =>
  logGroup(`airflow-${part.toLowerCase()}`, { key, name: `airflow-${ENVIRONMENT}-${part}` }),
);
const execution = new ServiceRole("execution", {
  service: ["airflow", "airflow-env"],
  grants: [
    allow(["airflow:PublishMetrics"], arnOf("airflow", `environment/${ENVIRONMENT}`)),
    // What MWAA itself asks for: it reads the bucket's settings before it starts.
    allow(["s3:GetObject*", "s3:GetBucket*", "s3:List*"], pipelines.arn, pulumi.interpolate`${pipelines.arn}/*`),
    allow(["s3:GetAccountPublicAccessBlock", "logs:DescribeLogGroups", "cloudwatch:PutMetricData"], "*"),
    allow(
      ["logs:CreateLog*", "logs:PutLogEvents", "logs:GetLogEvents", "logs:GetLogRecord", "logs:GetLogGroupFields"],
      arnOf("logs", `log-group:airflow-${ENVIRONMENT}-*`),
    ),
    // The queue between scheduler and workers lies in an account of AWS.
    allow(
      ["sqs:ReceiveMessage", "sqs:SendMessage", "sqs:DeleteMessage", "sqs:ChangeMessageVisibility", "sqs:GetQueue*"],
      pulumi.interpolate`arn:aws:sqs:${region}:*:airflow-celery-*`,
    ),
    // What the DAGs do.
    ...useOfData,
    allow(["secretsmanager:GetSecretValue"], arnOf("secretsmanager", "secret:airflow/*")),
    allow(["glue:GetTable", "glue:UpdateTable", "glue:GetPartitions", "glue:BatchCreatePartition"], ...CLAIMS_TABLES),
    readsClaims,
    mayAwaitArrivals,
    ...mayRunTasks,
  ],
});

// The scheduler asks the backend too, and both in their own section.
const BACKEND = "airflow.providers.amazon.aws.secrets.secrets_manager.SecretsManagerBackend";
const backendArguments = JSON.stringify({
  connections_prefix: "airflow/connections",
  connections_lookup_pattern: "^(?!aws_default$).*$",
  variables_prefix: "airflow/variables",
});
export const airflow = new aws.mwaa.Environment(
  ENVIRONMENT,
  {
    name: ENVIRONMENT,
    airflowVersion: AIRFLOW_VERSION,
    environmentClass: "mw1.small",
    // Workers come when there are tasks, and go with them.
    minWorkers: 1,
    maxWorkers: 5,
    workerReplacementStrategy: "GRACEFUL",
    weeklyMaintenanceWindowStart: "SUN:03:00",
    sourceBucketArn: pipelines.arn,
    dagS3Path: "dags",
    requirementsS3Path: requirements.key,
    requirementsS3ObjectVersion: requirements.versionId,
    startupScriptS3Path: startup.key,
    startupScriptS3ObjectVersion: startup.versionId,
    pluginsS3Path: "plugins.zip",
    pluginsS3ObjectVersion: config.require("pluginsVersion"),
    kmsKey: key.arn,
    executionRoleArn: execution.arn,
    webserverAccessMode: "PRIVATE_ONLY",
    networkConfiguration: { subnetIds: network.subnetIds, securityGroupIds: [airflowGroup.id] },
    airflowConfigurationOptions: {
      "secrets.backend": BACKEND,
      "secrets.backend_kwargs": backendArguments,
      "workers.secrets_backend": BACKEND,
      "workers.secrets_backend_kwargs": backendArguments,
      "core.xcom_backend": "airflow.providers.common.io.xcom.backend.XComObjectStorageBackend",
      "core.hide_sensitive_var_conn_fields": "True",
      "core.test_connection": "Disabled",
      "api.expose_config": "False",
      // Lineage says which tables were read, and nothing of what was in them.
      "openlineage.disable_source_code": "True",
      "openlineage.include_full_task_info": "False",
      "usage_data_collection.enabled": "False",
    },
    // At INFO a task logs what it returned. A DAG's own messages come at WARNING, where they are to be seen.
    loggingConfiguration: {
      dagProcessingLogs: { enabled: true, logLevel: "WARNING" },
      schedulerLogs: { enabled: true, logLevel: "INFO" },
      taskLogs: { enabled: true, logLevel: "WARNING" },
      webserverLogs: { enabled: true, logLevel: "INFO" },
      workerLogs: { enabled: true, logLevel: "WARNING" },
    },
  },
  { dependsOn: [...logs, ...execution.permissions, ...pipelines.settings] },
);
new aws.cloudwatch.MetricAlarm("scheduler", {
  name: "claims-scheduler",
  alarmDescription: "The scheduler has stopped",
  namespace: "AmazonMWAA",
  metricName: "SchedulerHeartbeat",
  dimensions: { Function: "Scheduler", Environment: ENVIRONMENT },
  statistic: "Sum",
  period: 300,
  evaluationPeriods: 3,
  threshold: 1,
  comparisonOperator: "LessThanThreshold",
  treatMissingData: "breaching",
  alarmActions: [alarms.arn],
});

/** Of a role of Airflow's own: who may sign in to the web server as what. */
export const airflowRole = (name: "Viewer" | "User" | "Op") =>
  pulumi.interpolate`arn:aws:airflow:${region}:${account}:role/${ENVIRONMENT}/${name}`;
