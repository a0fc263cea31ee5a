import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, allow, arnOf, logGroup, project, region, ServiceRole, writeLogs } from "../../components";
import { useOfDocuments } from "./data";
import { listener, targets } from "./edge";
import { alarm, CLUSTER, config, databaseUser, domain, key } from "./foundation";
import { network, taskGroup } from "./network";
import { invitesPatients, SIGN_IN, signIn } from "./patients";
import { IMAGES } from "./releases";
import { rotated, signingKeyArn } from "./secrets";

// The application: one image, in three zones, without a shell and without a password.

const signInArn = arnOf("ssm", `parameter${SIGN_IN}`);
const starting = new ServiceRole("care-start", {
  service: "ecs-tasks",
  grants: [
    // A token has no ARN.
    allow(["ecr:GetAuthorizationToken"], "*"),
    allow(
      ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer", "ecr:BatchCheckLayerAvailability"],
      arnOf("ecr", `repository/${IMAGES}`),
    ),
    allow(["secretsmanager:GetSecretValue"], pulumi.interpolate`${signingKeyArn}-*`),
    allow(["ssm:GetParameters"], signInArn),
    writeLogs,
    key.use,
  ],
});
const running = new ServiceRole("care", {
  service: "ecs-tasks",
  grants: [...useOfDocuments, allow(["rds-db:connect"], databaseUser("application")), invitesPatients],
});

const cluster = new aws.ecs.Cluster("care", {
  name: CLUSTER,
  settings: [{ name: "containerInsights", value: "enhanced" }],
  configuration: {
    // Nobody opens a shell in a task; if that is ever allowed, it is recorded.
    executeCommandConfiguration: {
      kmsKeyId: key.arn,
      logging: "OVERRIDE",
      logConfiguration: { cloudWatchEncryptionEnabled: true, cloudWatchLogGroupName: logGroup("exec", { key }).name },
    },
    managedStorageConfiguration: { fargateEphemeralStorageKmsKeyId: key.arn },
  },
});
const logs = logGroup("care", { key });
const task = new aws.ecs.TaskDefinition(
  "care",
  {
    family: "care",
    requiresCompatibilities: ["FARGATE"],
    networkMode: "awsvpc",
    cpu: "1024",
    memory: "2048",
    executionRoleArn: starting.arn,
    taskRoleArn: running.arn,
    containerDefinitions: pulumi.jsonStringify([
      {
        name: "care",
        image: pulumi.interpolate`${account}.dkr.ecr.${region}.amazonaws.com/${IMAGES}:${config.require("release")}`,
        user: "1000",
        readonlyRootFilesystem: true,
        linuxParameters: { initProcessEnabled: true, capabilities: { drop: ["ALL"] } },
        portMappings: [{ containerPort: 8443, protocol: "tcp" }],
        // The database is entered with tokens of IAM, as the user `application`.
        environment: [
          { name: "ADDRESS", value: `https://${domain}` },
          { name: "SESSION_IDLE_MINUTES", value: "15" },
        ],
        secrets: [
          { name: "SIGNING_KEY", valueFrom: signingKeyArn },
          { name: "SIGN_IN", valueFrom: signInArn },
        ],
        logConfiguration: {
          logDriver: "awslogs",
          options: {
            // As logGroup names it: known before the group is there.
            "awslogs-group": `/${project}/care`,
            "awslogs-region": region,
            "awslogs-stream-prefix": "care",
          },
        },
      },
    ]),
  },
  { dependsOn: [logs, ...starting.permissions, ...running.permissions] },
);
const service = new aws.ecs.Service(
  "care",
  {
    name: "care",
    cluster: cluster.arn,
    taskDefinition: task.arn,
    launchType: "FARGATE",
    platformVersion: "LATEST",
    desiredCount: 3,
    enableExecuteCommand: false,
    networkConfiguration: { subnets: network.subnetIds, securityGroups: [taskGroup.id], assignPublicIp: false },
    loadBalancers: [{ targetGroupArn: targets.arn, containerName: "care", containerPort: 8443 }],
    deploymentCircuitBreaker: { enable: true, rollback: true },
  },
  { dependsOn: [listener, signIn, rotated] },
);
alarm("tasks", {
  alarmDescription: "The application runs in fewer than two zones",
  namespace: "ECS/ContainerInsights",
  metricName: "RunningTaskCount",
  dimensions: { ClusterName: CLUSTER, ServiceName: service.name },
  statistic: "Minimum",
  period: 60,
  evaluationPeriods: 5,
  threshold: 2,
  comparisonOperator: "LessThanThreshold",
  treatMissingData: "breaching",
});
