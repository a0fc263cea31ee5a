import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { allow, arnOf, FargateTask, taskCluster } from "../../components";
import { useOfDocuments } from "./data";
import { listener, targets } from "./edge";
import { alarm, CLUSTER, config, databaseUser, domain, key } from "./foundation";
import { network, taskGroup } from "./network";
import { invitesPatients, SIGN_IN, signIn } from "./patients";
import { images } from "./releases";
import { rotated, signingKeyArn } from "./secrets";

// The application: one image, in three zones, without a shell and without a password.

const signInArn = arnOf("ssm", `parameter${SIGN_IN}`);
const task = new FargateTask("care", {
  key,
  images,
  tag: config.require("release"),
  cpu: "1024",
  memory: "2048",
  port: 8443,
  environment: { ADDRESS: `https://${domain}`, SESSION_IDLE_MINUTES: "15" },
  secrets: { SIGNING_KEY: signingKeyArn, SIGN_IN: signInArn },
  readsSecrets: [
    allow(["secretsmanager:GetSecretValue"], pulumi.interpolate`${signingKeyArn}-*`),
    allow(["ssm:GetParameters"], signInArn),
  ],
  // The database is entered with tokens of IAM, as the user `application`.
  grants: [...useOfDocuments, allow(["rds-db:connect"], databaseUser("application")), invitesPatients],
});
const service = new aws.ecs.Service(
  "care",
  {
    name: "care",
    cluster: taskCluster(CLUSTER, { key }).arn,
    taskDefinition: task.definition.arn,
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
