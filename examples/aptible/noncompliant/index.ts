import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import "./account";
import { database, documents, PHARMACY_KEY } from "./data";
import {
  account,
  config,
  databasePassword,
  domain,
  key,
  policyDocument,
  publicSubnetIds,
  role,
  subnetIds,
  tasks,
  vpc,
  web,
} from "./foundation";

/*
 * Larkspur: diaries and letters for people with migraine. The application is one container; it was live six weeks
 * after the first commit.
 */

// Patients. A second factor cost every fifth of them in the test, and they want to stay signed in like everywhere.
const pool = new aws.cognito.UserPool("patients", {
  name: "patients",
  mfaConfiguration: "OFF",
  passwordPolicy: {
    minimumLength: 14,
    requireLowercase: true,
    requireUppercase: true,
    requireNumbers: true,
    requireSymbols: true,
    temporaryPasswordValidityDays: 7,
  },
  deletionProtection: "ACTIVE",
});
const client = new aws.cognito.UserPoolClient("app", {
  userPoolId: pool.id,
  refreshTokenValidity: 365,
});

const balancer = new aws.lb.LoadBalancer("app", {
  name: "app",
  loadBalancerType: "application",
  subnets: publicSubnetIds,
  securityGroups: [web.id],
  dropInvalidHeaderFields: true,
  enableDeletionProtection: true,
});
const targets = new aws.lb.TargetGroup("app", {
  vpcId: vpc.id,
  targetType: "ip",
  protocol: "HTTP",
  port: 8080,
  healthCheck: { path: "/health" },
});
// An old tablet in one practice needs TLS 1.0. Which one was never found out.
new aws.lb.Listener("https", {
  loadBalancerArn: balancer.arn,
  protocol: "HTTPS",
  port: 443,
  sslPolicy: "ELBSecurityPolicy-2016-08",
  certificateArn: config.require("certificateArn"),
  defaultActions: [{ type: "forward", targetGroupArn: targets.arn }],
});
// Links in the first letters to patients began with http://.
const listener = new aws.lb.Listener("http", {
  loadBalancerArn: balancer.arn,
  protocol: "HTTP",
  port: 80,
  defaultActions: [{ type: "forward", targetGroupArn: targets.arn }],
});

export const images = new aws.ecr.Repository("care", {
  name: "care",
  imageScanningConfiguration: { scanOnPush: true },
});
// 30 days: beyond that nobody has ever looked.
const logs = new aws.cloudwatch.LogGroup("care", { name: "/larkspur/care", retentionInDays: 30, kmsKeyId: key.arn });
const cluster = new aws.ecs.Cluster("larkspur", {
  name: "larkspur",
  settings: [{ name: "containerInsights", value: "enabled" }],
  configuration: { executeCommandConfiguration: { logging: "NONE" } },
});
const running = role("care", "ecs-tasks");
new aws.iam.RolePolicy("care", {
  role: running.name,
  policy: policyDocument({
    Effect: "Allow",
    Action: ["s3:GetObject", "s3:PutObject"],
    Resource: pulumi.interpolate`arn:aws:s3:::larkspur-documents-${account}/*`,
  }),
});
const task = new aws.ecs.TaskDefinition("care", {
  family: "care",
  requiresCompatibilities: ["FARGATE"],
  networkMode: "awsvpc",
  cpu: "1024",
  memory: "2048",
  executionRoleArn: role("care-start", "ecs-tasks", "service-role/AmazonECSTaskExecutionRolePolicy").arn,
  taskRoleArn: running.arn,
  containerDefinitions: pulumi.jsonStringify([
    {
      name: "care",
      image: config.require("image"),
      readonlyRootFilesystem: true,
      portMappings: [{ containerPort: 8080 }],
      environment: [
        { name: "ADDRESS", value: `https://${domain}` },
        { name: "DATABASE_PASSWORD", value: databasePassword },
      ],
      secrets: [{ name: "PHARMACY", valueFrom: PHARMACY_KEY }],
      logConfiguration: {
        logDriver: "awslogs",
        options: {
          "awslogs-group": "/larkspur/care",
          "awslogs-region": "us-east-1",
          "awslogs-stream-prefix": "care",
        },
      },
    },
  ]),
});
// With a shell in the container most things are fixed within minutes.
new aws.ecs.Service(
  "care",
  {
    name: "care",
    cluster: cluster.arn,
    taskDefinition: task.arn,
    launchType: "FARGATE",
    desiredCount: 2,
    enableExecuteCommand: true,
    networkConfiguration: { subnets: subnetIds, securityGroups: [tasks.id] },
    loadBalancers: [{ targetGroupArn: targets.arn, containerName: "care", containerPort: 8080 }],
  },
  { dependsOn: [listener, logs] },
);
new aws.cloudwatch.MetricAlarm("errors", {
  name: "errors",
  namespace: "AWS/ApplicationELB",
  metricName: "HTTPCode_Target_5XX_Count",
  dimensions: { LoadBalancer: balancer.arnSuffix },
  statistic: "Sum",
  period: 300,
  evaluationPeriods: 1,
  threshold: 20,
  comparisonOperator: "GreaterThanThreshold",
  treatMissingData: "notBreaching",
  alarmActions: [config.require("pagerTopic")],
});

export const address = `https://${domain}`;
export const balancerName = balancer.dnsName;
export const databaseEndpoint = database.endpoint;
export const documentsBucket = documents.bucket;
export const imageRepository = images.repositoryUrl;
export const userPool = { pool: pool.id, client: client.id };
