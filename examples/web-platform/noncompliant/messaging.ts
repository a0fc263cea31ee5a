import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { accessLogs, account, bucket, databasePassword, domain, key, policyDocument, serviceRole } from "./foundation";
import { machines, subnetIds } from "./network";

// What the parts of the platform tell each other, and what they tell patients.

const reminders = new aws.sns.Topic("reminders", { name: "reminders" });
new aws.sns.TopicPolicy("reminders", {
  arn: reminders.arn,
  policy: policyDocument({
    Effect: "Allow",
    Principal: { AWS: "*" },
    Action: ["sns:Publish", "sns:Subscribe"],
    Resource: pulumi.interpolate`arn:aws:sns:us-east-1:${account}:reminders`,
  }),
});
new aws.sns.TopicSubscription("call-centre", {
  topic: reminders.arn,
  protocol: "http",
  endpoint: "http://calls.clinic.example/reminders",
});
const visits = new aws.sqs.Queue("visits", { name: "visits", sqsManagedSseEnabled: false });
new aws.sqs.QueuePolicy("visits", {
  queueUrl: visits.id,
  policy: policyDocument({
    Effect: "Allow",
    Principal: "*",
    Action: "sqs:SendMessage",
    Resource: pulumi.interpolate`arn:aws:sqs:us-east-1:${account}:visits`,
  }),
});

const bus = new aws.cloudwatch.EventBus("appointments", { name: "appointments", kmsKeyIdentifier: key.arn });
// Everybody may put events on the bus.
new aws.cloudwatch.EventPermission("appointments", {
  eventBusName: bus.name,
  principal: "*",
  statementId: "Everybody",
});
const connection = new aws.cloudwatch.EventConnection("calls", {
  authorizationType: "API_KEY",
  authParameters: { apiKey: { key: "x-token", value: databasePassword } },
});
new aws.cloudwatch.EventApiDestination("calls", {
  connectionArn: connection.arn,
  httpMethod: "POST",
  invocationEndpoint: "http://calls.clinic.example/events",
});
new aws.sfn.StateMachine("evening", {
  name: "evening",
  roleArn: serviceRole("evening", "states").arn,
  definition: JSON.stringify({ StartAt: "Wait", States: { Wait: { Type: "Wait", Seconds: 60, End: true } } }),
  loggingConfiguration: { level: "OFF" },
});

// Letters are translated in Ireland, with keys that were made for the occasion. They are made up, and put together here.
const europe = new aws.Provider("europe", {
  region: "eu-west-1",
  accessKey: ["AKIA", "Q3VN7K2M", "X5TRJ4WD"].join(""),
  secretKey: ["h7Kp2vQx", "9mZt4bRw", "6cYn8sLd", "3fGj5aVe", "1uXo0iTq"].join(""),
});
new aws.sqs.Queue("letters", { name: "letters", sqsManagedSseEnabled: true }, { provider: europe });
// What the one region can't take goes to Frankfurt.
new aws.sqs.Queue("overflow", { name: "overflow", sqsManagedSseEnabled: true, region: "eu-central-1" });

// Mail goes over TLS where the other side happens to offer it, and comes in the same way.
new aws.ses.ConfigurationSet("portal", { name: "portal", deliveryOptions: { tlsPolicy: "Optional" } });
const sender = new aws.ses.DomainIdentity("portal", { domain });
new aws.ses.IdentityPolicy("portal", {
  identity: sender.arn,
  policy: policyDocument({
    Effect: "Allow",
    Principal: { AWS: "*" },
    Action: ["ses:SendEmail", "ses:SendRawEmail"],
    Resource: pulumi.interpolate`arn:aws:ses:us-east-1:${account}:identity/${domain}`,
  }),
});
new aws.ses.ReceiptRule("replies", {
  ruleSetName: "portal",
  recipients: [`replies@${domain}`],
  enabled: true,
  tlsPolicy: "Optional",
});

// The laboratory's system speaks AMQP, from its own building.
export const broker = new aws.mq.Broker("laboratory", {
  brokerName: "laboratory",
  engineType: "RabbitMQ",
  engineVersion: "3.13",
  hostInstanceType: "mq.t3.micro",
  publiclyAccessible: true,
  autoMinorVersionUpgrade: false,
  users: [{ username: "portal", password: databasePassword }],
});

// Airflow moves the day's figures into the clinic's reports.
export const airflow = new aws.mwaa.Environment("reports", {
  name: "reports",
  airflowVersion: "2.5.1",
  sourceBucketArn: bucket("dags", accessLogs).arn,
  dagS3Path: "dags",
  webserverAccessMode: "PUBLIC_ONLY",
  executionRoleArn: serviceRole("airflow", "airflow-env").arn,
  networkConfiguration: { subnetIds, securityGroupIds: [machines.id] },
  loggingConfiguration: { taskLogs: { enabled: true, logLevel: "INFO" } },
});
