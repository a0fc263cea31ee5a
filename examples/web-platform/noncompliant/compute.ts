import * as aws from "@pulumi/aws";
import { listener, targets } from "./edge";
import { artifacts, config, databasePassword, laboratoryToken, serviceRole } from "./foundation";
import { firstSubnet, machines, subnetIds, vpc } from "./network";

// What runs: the application on Fargate, an agent on EC2, letters as a batch, the viewer on EKS, the renderer on EC2.

const cluster = new aws.ecs.Cluster("portal", {
  name: "portal",
  configuration: { executeCommandConfiguration: { logging: "NONE" } },
});
const application = new aws.ecs.TaskDefinition("application", {
  family: "application",
  requiresCompatibilities: ["FARGATE"],
  networkMode: "awsvpc",
  cpu: "1024",
  memory: "2048",
  containerDefinitions: JSON.stringify([
    {
      name: "application",
      image: config.require("image"),
      portMappings: [{ containerPort: 8080 }],
      environment: [
        { name: "LOG_LEVEL", value: "debug" },
        { name: "DATABASE_URL", value: `postgres://portal:${databasePassword}@database.clinic.example/portal` },
      ],
    },
  ]),
  volumes: [{ name: "uploads", efsVolumeConfiguration: { fileSystemId: "fs-0d5c7b9e1f3a28460" } }],
});
new aws.ecs.Service("application", {
  name: "application",
  cluster: cluster.arn,
  taskDefinition: application.arn,
  launchType: "FARGATE",
  platformVersion: "1.3.0",
  desiredCount: 1,
  enableExecuteCommand: true,
  networkConfiguration: { subnets: subnetIds, securityGroups: [machines.id], assignPublicIp: true },
  loadBalancers: [{ targetGroupArn: targets.arn, containerName: "application", containerPort: 8080 }],
});
// A monitoring agent sees all processes of its hosts, as root.
new aws.ecs.TaskDefinition("agent", {
  family: "agent",
  requiresCompatibilities: ["EC2"],
  networkMode: "host",
  pidMode: "host",
  containerDefinitions: JSON.stringify([
    {
      name: "agent",
      image: config.require("image"),
      memory: 256,
      privileged: true,
      readonlyRootFilesystem: true,
      logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": "/portal/agent" } },
    },
  ]),
});
new aws.batch.JobDefinition("letters", {
  name: "letters",
  type: "container",
  containerProperties: JSON.stringify({
    image: config.require("image"),
    command: ["letters"],
    privileged: true,
    readonlyRootFilesystem: true,
    resourceRequirements: [
      { type: "VCPU", value: "1" },
      { type: "MEMORY", value: "2048" },
    ],
    logConfiguration: { logDriver: "awslogs" },
  }),
});

const viewer = new aws.eks.Cluster("viewer", {
  name: "viewer",
  version: "1.32",
  roleArn: serviceRole("viewer-cluster", "eks", "AmazonEKSClusterPolicy").arn,
  vpcConfig: { subnetIds, endpointPublicAccess: true },
  enabledClusterLogTypes: ["scheduler"],
});
// A key pair without security groups opens SSH to everybody.
new aws.eks.NodeGroup("viewer", {
  clusterName: viewer.name,
  nodeRoleArn: serviceRole("nodes", "ec2", "AmazonEKSWorkerNodePolicy", "AmazonEKS_CNI_Policy").arn,
  subnetIds,
  instanceTypes: ["m5.large"],
  remoteAccess: { ec2SshKey: "operators" },
  scalingConfig: { minSize: 1, desiredSize: 1, maxSize: 3 },
});

// The renderer: started once by hand, and imported as it was.
const renderer = new aws.ec2.Instance("renderer", {
  ami: aws.ec2.getAmiOutput({ owners: ["amazon"], mostRecent: true }).id,
  instanceType: "m5.large",
  associatePublicIpAddress: true,
  keyName: "operators",
  iamInstanceProfile: new aws.iam.InstanceProfile("renderer", { role: serviceRole("renderer", "ec2").name }).name,
  metadataOptions: { httpEndpoint: "enabled", httpTokens: "optional" },
  rootBlockDevice: { volumeSize: 100, encrypted: false },
  userData: `#!/bin/bash\nexport LAB_TOKEN="${laboratoryToken}"\n/opt/renderer/start\n`,
  tags: { Name: "renderer", restoredFor: "patient-id 4471902" },
});
new aws.ec2.Eip("renderer", { instance: renderer.id, domain: "vpc" });
const template = new aws.ec2.LaunchTemplate("renderer", {
  imageId: renderer.ami,
  instanceType: "m5.large",
  blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { volumeSize: 100, encrypted: "false" } }],
  metadataOptions: { httpEndpoint: "enabled", httpTokens: "required" },
  networkInterfaces: [{ associatePublicIpAddress: "true", securityGroups: [machines.id] }],
});
const rendererTargets = new aws.lb.TargetGroup("renderer", { vpcId: vpc.id, protocol: "HTTP", port: 8080 });
new aws.lb.ListenerRule("renderer", {
  listenerArn: listener.arn,
  conditions: [{ pathPattern: { values: ["/app/documents/*"] } }],
  actions: [{ type: "forward", targetGroupArn: rendererTargets.arn }],
});
new aws.autoscaling.Group("renderer", {
  minSize: 1,
  maxSize: 3,
  vpcZoneIdentifiers: [firstSubnet.id],
  targetGroupArns: [rendererTargets.arn],
  launchTemplate: { id: template.id, version: "$Latest" },
});
// The image, for the vendor, who has no account.
const image = new aws.ec2.AmiFromInstance("renderer", { sourceInstanceId: renderer.id, name: "renderer" });
new aws.ec2.AmiLaunchPermission("vendor", { imageId: image.id, group: "all" });

// Its users are in a directory of the kind that AWS excludes from its agreement, and its templates have a test patient.
new aws.directoryservice.Directory("renderer", {
  name: "renderer.clinic.example",
  password: databasePassword,
  type: "SimpleAD",
  size: "Small",
  vpcSettings: { vpcId: vpc.id, subnetIds },
});
new aws.s3.BucketObject("letter", {
  bucket: artifacts.id,
  key: "letters/ssn-536-22-8145.json",
  content: JSON.stringify({ patient: "Jane Doe", dateOfBirth: "1984-06-12", letter: "Your appointment" }),
});

// The old portal still answers, on a platform that nobody patches.
new aws.elasticbeanstalk.Environment("old-portal", {
  application: new aws.elasticbeanstalk.Application("old-portal").name,
  solutionStackName: "64bit Amazon Linux 2023 v6.1.0 running Node.js 20",
});

new aws.ssm.PatchBaseline("windows", {
  operatingSystem: "WINDOWS",
  approvalRules: [{ approveAfterDays: 90, patchFilters: [{ key: "CLASSIFICATION", values: ["SecurityUpdates"] }] }],
});
new aws.ssm.Document("restart", {
  name: "portal-restart",
  documentType: "Command",
  content: JSON.stringify({ schemaVersion: "2.2", description: "Restarts the renderer", mainSteps: [] }),
  permissions: { type: "Share", account_ids: "All" },
});
new aws.ssm.Document("sessions", {
  name: "SSM-SessionManagerRunShell",
  documentType: "Session",
  content: JSON.stringify({ schemaVersion: "1.0", sessionType: "Standard_Stream", inputs: { runAsEnabled: false } }),
});
