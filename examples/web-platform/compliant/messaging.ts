import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import {
  allow,
  arnOf,
  logGroup,
  ofThisAccount,
  policyDocument,
  SecureBucket,
  ServiceRole,
  tlsOnly,
} from "../../components";
import { domain, key } from "./foundation";
import { applications, brokers, network } from "./network";

// What the parts of the platform tell each other, and what they tell patients.

/** A queue, over TLS only. What can't be handled goes to the queue of what failed. */
function queue(name: string, deadLetters?: aws.sqs.Queue): aws.sqs.Queue {
  const arn = arnOf("sqs", `portal-${name}`);
  const made = new aws.sqs.Queue(name, {
    name: `portal-${name}`,
    kmsMasterKeyId: key.id,
    messageRetentionSeconds: 1209600,
    ...(deadLetters
      ? { redrivePolicy: pulumi.jsonStringify({ deadLetterTargetArn: deadLetters.arn, maxReceiveCount: 5 }) }
      : { redriveAllowPolicy: JSON.stringify({ redrivePermission: "allowAll" }) }),
  });
  new aws.sqs.QueuePolicy(name, {
    queueUrl: made.id,
    policy: policyDocument(tlsOnly("sqs:*", arn), {
      Sid: "Events",
      Effect: "Allow",
      Principal: { Service: "events.amazonaws.com" },
      Action: "sqs:SendMessage",
      Resource: arn,
      Condition: ofThisAccount,
    }),
  });
  return made;
}

export const failed = queue("failed");
export const reminders = queue("reminders", failed);

// Appointments are events. Each is kept for a year, so that it can be replayed.
const bus = new aws.cloudwatch.EventBus("appointments", {
  name: "appointments",
  kmsKeyIdentifier: key.arn,
  deadLetterConfig: { arn: failed.arn },
  logConfig: { level: "ERROR", includeDetail: "NONE" },
});
new aws.cloudwatch.EventArchive("appointments", {
  name: "appointments",
  eventSourceArn: bus.arn,
  retentionDays: 365,
  kmsKeyIdentifier: key.arn,
});
const booked = new aws.cloudwatch.EventRule("booked", {
  eventBusName: bus.name,
  eventPattern: JSON.stringify({ source: ["portal.appointments"], "detail-type": ["Booked"] }),
});
new aws.cloudwatch.EventTarget("booked", {
  eventBusName: bus.name,
  rule: booked.name,
  arn: reminders.arn,
  deadLetterConfig: { arn: failed.arn },
});

// Every evening the reminders of the next day go out.
const reminds = new ServiceRole("evening", {
  service: "states",
  grants: [
    allow(["sqs:SendMessage"], arnOf("sqs", "portal-reminders")),
    key.use,
    // Deliveries of logs have no ARN.
    allow(["logs:CreateLogDelivery", "logs:GetLogDelivery", "logs:UpdateLogDelivery", "logs:ListLogDeliveries"], "*"),
    allow(["xray:PutTraceSegments", "xray:PutTelemetryRecords"], "*"),
  ],
});
const evening = new aws.sfn.StateMachine(
  "evening",
  {
    name: "evening",
    type: "STANDARD",
    roleArn: reminds.arn,
    definition: pulumi.jsonStringify({
      StartAt: "Remind",
      States: {
        Remind: {
          Type: "Task",
          Resource: "arn:aws:states:::sqs:sendMessage",
          Parameters: { QueueUrl: reminders.id, "MessageBody.$": "$" },
          End: true,
        },
      },
    }),
    encryptionConfiguration: { type: "CUSTOMER_MANAGED_KMS_KEY", kmsKeyId: key.arn },
    tracingConfiguration: { enabled: true },
    // Without the execution data: it is what the appointments are about.
    loggingConfiguration: {
      level: "ALL",
      includeExecutionData: false,
      logDestination: pulumi.interpolate`${logGroup("evening", { key }).arn}:*`,
    },
  },
  { dependsOn: reminds.permissions },
);
const scheduler = new ServiceRole("scheduler", {
  service: "scheduler",
  grants: [
    allow(["states:StartExecution"], arnOf("states", "stateMachine:evening")),
    allow(["sqs:SendMessage"], arnOf("sqs", "portal-failed")),
    key.use,
  ],
});
new aws.scheduler.Schedule(
  "evening",
  {
    scheduleExpression: "cron(0 18 * * ? *)",
    flexibleTimeWindow: { mode: "OFF" },
    kmsKeyArn: key.arn,
    target: {
      arn: evening.arn,
      roleArn: scheduler.arn,
      deadLetterConfig: { arn: failed.arn },
    },
  },
  { dependsOn: scheduler.permissions },
);
new aws.xray.EncryptionConfig("traces", { type: "KMS", keyId: key.arn });

// Mail to patients says that there is a message, and not what it says. It goes over TLS, or not at all.
const mail = new aws.sesv2.ConfigurationSet("portal", {
  configurationSetName: "portal",
  deliveryOptions: { tlsPolicy: "REQUIRE" },
  reputationOptions: { reputationMetricsEnabled: true },
});
new aws.sesv2.EmailIdentity("portal", {
  emailIdentity: domain,
  configurationSetName: mail.configurationSetName,
  dkimSigningAttributes: { nextSigningKeyLength: "RSA_2048_BIT" },
});

// The laboratory's system speaks AMQP.
export const brokerSecret = new aws.secretsmanager.Secret("broker", { name: "portal/broker", kmsKeyId: key.arn });
const brokerPassword = new aws.secretsmanager.SecretVersion(
  "broker",
  {
    secretId: brokerSecret.id,
    secretString: aws.secretsmanager.getRandomPasswordOutput({ passwordLength: 40, excludePunctuation: true })
      .randomPassword,
  },
  // Made once: another run must not make another.
  { ignoreChanges: ["secretString"] },
);
export const broker = new aws.mq.Broker("laboratory", {
  brokerName: "laboratory",
  engineType: "RabbitMQ",
  engineVersion: "4.2",
  hostInstanceType: "mq.m7g.large",
  deploymentMode: "CLUSTER_MULTI_AZ",
  autoMinorVersionUpgrade: true,
  publiclyAccessible: false,
  encryptionOptions: { useAwsOwnedKey: false, kmsKeyId: key.arn },
  logs: { general: true },
  subnetIds: network.subnetIds,
  securityGroups: [brokers.id],
  users: [{ username: "portal", password: brokerPassword.secretString.apply((text) => text as string) }],
});

// Airflow moves the day's figures into the clinic's reports.
const dags = new SecureBucket("dags", { key, isReplicated: true });
const reports = new ServiceRole("airflow", {
  service: "airflow-env",
  grants: [
    allow(["s3:GetObject", "s3:ListBucket"], dags.arn, pulumi.interpolate`${dags.arn}/*`),
    allow(["airflow:PublishMetrics"], arnOf("airflow", "environment/reports")),
    allow(
      ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
      arnOf("secretsmanager", "secret:airflow/*"),
    ),
    key.use,
    // Airflow writes to log groups with names of its own.
    allow(
      ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
      arnOf("logs", "log-group:airflow-reports-*"),
    ),
  ],
});
export const airflow = new aws.mwaa.Environment(
  "reports",
  {
    name: "reports",
    airflowVersion: "3.0.6",
    environmentClass: "mw1.small",
    sourceBucketArn: dags.arn,
    dagS3Path: "dags",
    kmsKey: key.arn,
    webserverAccessMode: "PRIVATE_ONLY",
    // Connections and variables are secrets of Secrets Manager, and not rows of Airflow's own database.
    airflowConfigurationOptions: {
      "secrets.backend": "airflow.providers.amazon.aws.secrets.secrets_manager.SecretsManagerBackend",
      "secrets.backend_kwargs": JSON.stringify({
        connections_prefix: "airflow/connections",
        variables_prefix: "airflow/variables",
      }),
    },
    executionRoleArn: reports.arn,
    networkConfiguration: { subnetIds: network.subnetIds.slice(0, 2), securityGroupIds: [applications.id] },
    loggingConfiguration: {
      dagProcessingLogs: { enabled: true, logLevel: "INFO" },
      schedulerLogs: { enabled: true, logLevel: "INFO" },
      taskLogs: { enabled: true, logLevel: "INFO" },
      webserverLogs: { enabled: true, logLevel: "INFO" },
      workerLogs: { enabled: true, logLevel: "INFO" },
    },
  },
  { dependsOn: [...dags.settings, ...reports.permissions] },
);
