import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { allow, arnOf, Queue, ServiceRole, taskCluster, UserPool, WebAcl } from "../../components";
import { CACHE, CACHE_USER, cache, database, documents } from "./data";
import { edge } from "./edge";
import { alarms, CLUSTER, key } from "./foundation";
import { applications, network } from "./network";
import { WebService } from "./web-service";

// The application, who signs in to it, and what it leaves to others.

// The desk invites patients, whom it knows. There are no pages of Cognito's: the portal signs them in by the API, over the
// endpoint in its network.
export const patients = new UserPool("patients", {
  key,
  webAcl: new WebAcl("portal-sign-in", { key, scope: "REGIONAL" }),
  alarms,
  recovery: "verified_email",
});
const client = patients.client("portal", { hours: 12, generateSecret: true });

/** Letters are left to the workers. */
export const letters = new Queue("letters", { key, alarms, visibilityTimeoutSeconds: 600 });

export const cluster = taskCluster(CLUSTER, { key });
export const portal = new WebService("portal", {
  key,
  cluster: cluster.name,
  network,
  group: applications,
  edge,
  port: 8443,
  cpu: "1024",
  memory: "2048",
  tasks: [2, 8],
  // There are no passwords: the database and the cache take tokens of the task's role.
  environment: { LOG_LEVEL: "info", DATABASE_USER: "portal", CACHE_USER, DOCUMENTS: documents.name },
  settings: {
    DATABASE_HOST: database.address,
    CACHE_HOST: cache.primaryEndpointAddress,
    LETTERS_QUEUE: letters.url,
    USER_POOL: patients.id,
    USER_POOL_CLIENT: client.id,
    USER_POOL_CLIENT_SECRET: client.clientSecret,
  },
  grants: [
    allow(["rds-db:connect"], arnOf("rds-db", "dbuser:*/portal")),
    allow(
      ["elasticache:Connect"],
      arnOf("elasticache", `replicationgroup:${CACHE}`),
      arnOf("elasticache", `user:${CACHE_USER}`),
    ),
    allow(["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"], pulumi.interpolate`${documents.arn}/*`),
    allow(["sqs:SendMessage", "sqs:GetQueueUrl"], letters.arn),
    key.use,
  ],
  alarmsTo: alarms.arn,
});

// A cron of the application: the same image, at seven in the evening on the East Coast, whatever the season.
const starts = new ServiceRole("reminders", {
  service: "scheduler",
  grants: [...portal.task.mayRun(CLUSTER), key.use],
});
new aws.scheduler.Schedule(
  "reminders",
  {
    name: "reminders",
    scheduleExpression: "cron(0 19 * * ? *)",
    scheduleExpressionTimezone: "America/New_York",
    flexibleTimeWindow: { mode: "OFF" },
    kmsKeyArn: key.arn,
    target: {
      arn: cluster.arn,
      roleArn: starts.arn,
      input: JSON.stringify({ containerOverrides: [{ name: "portal", command: ["reminders"] }] }),
      ecsParameters: {
        taskDefinitionArn: portal.newestTaskArn,
        launchType: "FARGATE",
        platformVersion: "LATEST",
        networkConfiguration: {
          subnets: network.subnetIds,
          securityGroups: [applications.id],
          assignPublicIp: false,
        },
      },
    },
  },
  { dependsOn: [portal, ...starts.permissions] },
);
