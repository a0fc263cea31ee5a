import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, claimsAddress, config, policyDocument, role } from "./foundation";

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

// A DAG waits here for the files of trading partners.
new aws.sqs.Queue("arrivals", { name: "arrivals", sqsManagedSseEnabled: false });
// Failed tasks send the traceback, with the row that they failed on.
export const alerts = new aws.sns.Topic("alerts", { name: "alerts" });

// Airflow's backend looks in Parameter Store first. The other one was begun for the clearing house, until rotation came up.
new aws.ssm.Parameter("claims", { name: "/airflow/connections/claims", type: "String", value: claimsAddress });
new aws.secretsmanager.Secret("clearing-house", { name: "airflow/connections/clearing_house" });

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
