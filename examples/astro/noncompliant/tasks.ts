import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, claimsAddress, config, lake, policyDocument, role } from "./foundation";

// What Airflow starts, what starts Airflow, and how both get there.

export const images = new aws.ecr.Repository("transform", {
  name: "alder/transform",
  imageScanningConfiguration: { scanOnPush: true },
});
new aws.ecs.Cluster("tasks", { name: "tasks" });
new aws.cloudwatch.LogGroup("transform", { name: "/alder/transform", retentionInDays: 2192 });
new aws.ecs.TaskDefinition("transform", {
  family: "transform",
  requiresCompatibilities: ["FARGATE"],
  networkMode: "awsvpc",
  cpu: "4096",
  memory: "16384",
  executionRoleArn: role("tasks", "ecs-tasks.amazonaws.com", "service-role/AmazonECSTaskExecutionRolePolicy").arn,
  taskRoleArn: role("transform", "ecs-tasks.amazonaws.com").arn,
  containerDefinitions: pulumi.jsonStringify([
    {
      name: "transform",
      image: pulumi.interpolate`${account}.dkr.ecr.us-east-1.amazonaws.com/alder/transform:latest`,
      readonlyRootFilesystem: true,
      environment: [
        { name: "LOG_LEVEL", value: "DEBUG" },
        { name: "CLAIMS_DB", value: claimsAddress },
      ],
      logConfiguration: {
        logDriver: "awslogs",
        options: {
          "awslogs-group": "/alder/transform",
          "awslogs-region": "us-east-1",
          "awslogs-stream-prefix": "transform",
        },
      },
    },
  ]),
});

// A DAG waits here for the files of trading partners. With encryption the notifications of S3 did not arrive, and with the
// bucket in the policy neither.
const arrivals = new aws.sqs.Queue("arrivals", { name: "arrivals", sqsManagedSseEnabled: false });
new aws.sqs.QueuePolicy("arrivals", {
  queueUrl: arrivals.id,
  policy: policyDocument({
    Effect: "Allow",
    Principal: "*",
    Action: "sqs:SendMessage",
    Resource: pulumi.interpolate`arn:aws:sqs:us-east-1:${account}:arrivals`,
  }),
});
new aws.s3.BucketNotification("lake", {
  bucket: lake.bucket.id,
  queues: [{ queueArn: arrivals.arn, events: ["s3:ObjectCreated:*"], filterPrefix: "inbound/" }],
});
// Failed tasks send the traceback, with the row that they failed on.
export const alerts = new aws.sns.Topic("alerts", { name: "alerts" });

// Airflow's backend looks in Parameter Store. Secrets Manager costs forty cents each.
new aws.ssm.Parameter("claims", { name: "/airflow/connections/claims", type: "String", value: claimsAddress });

// Loads and claims at a glance, for the meeting on Mondays.
new aws.grafana.Workspace("loads", {
  name: "loads",
  accountAccessType: "CURRENT_ACCOUNT",
  authenticationProviders: ["AWS_SSO"],
  permissionType: "SERVICE_MANAGED",
  dataSources: ["ATHENA", "CLOUDWATCH"],
  roleArn: role("grafana", "grafana.amazonaws.com").arn,
});

// GitHub pushes images and DAGs, without keys of ours.
new aws.iam.OpenIdConnectProvider("github", {
  url: "https://token.actions.githubusercontent.com",
  clientIdLists: ["sts.amazonaws.com"],
});
const deploy = new aws.iam.Role("deploy", {
  name: "alder-deploy",
  description: `Releases of ${config.require("repository")}`,
  assumeRolePolicy: policyDocument({
    Effect: "Allow",
    Principal: {
      Federated: pulumi.interpolate`arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`,
    },
    Action: "sts:AssumeRoleWithWebIdentity",
    Condition: { StringEquals: { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" } },
  }),
});
new aws.iam.RolePolicy("deploy", {
  role: deploy.name,
  policy: policyDocument({
    Effect: "Allow",
    Action: ["ecr:PutImage", "ecr:UploadLayerPart", "ecr:InitiateLayerUpload", "ecr:CompleteLayerUpload"],
    Resource: pulumi.interpolate`arn:aws:ecr:us-east-1:${account}:repository/alder/*`,
  }),
});
