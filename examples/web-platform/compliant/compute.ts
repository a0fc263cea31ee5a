import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { allow, arnOf, logGroup, project, region, ServiceRole, sessionPreferences, writeLogs } from "../../components";
import { artifacts, imageUrl } from "./delivery";
import { listener, targets } from "./edge";
import { CLUSTER, key } from "./foundation";
import { databaseSecret, operators, operatorsArn } from "./identity";
import { applications, network } from "./network";

// What runs: the application on Fargate, the reminders as a batch, the viewer on EKS, the document renderer on EC2.

const fromImages = allow(
  ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer", "ecr:BatchCheckLayerAvailability"],
  arnOf("ecr", "repository/portal/*"),
);
const starting = new ServiceRole("task-start", {
  service: "ecs-tasks",
  grants: [
    fromImages,
    allow(["ecr:GetAuthorizationToken"], "*"),
    allow(["secretsmanager:GetSecretValue"], arnOf("secretsmanager", "secret:portal/*")),
    key.use,
    writeLogs,
  ],
});
const running = new ServiceRole("task", {
  service: "ecs-tasks",
  grants: [allow(["sqs:SendMessage"], arnOf("sqs", "portal-reminders")), key.use],
});

const cluster = new aws.ecs.Cluster("portal", {
  name: CLUSTER,
  settings: [{ name: "containerInsights", value: "enhanced" }],
  configuration: {
    executeCommandConfiguration: {
      kmsKeyId: key.arn,
      logging: "OVERRIDE",
      logConfiguration: { cloudWatchEncryptionEnabled: true, cloudWatchLogGroupName: logGroup("exec", { key }).name },
    },
    managedStorageConfiguration: { kmsKeyId: key.arn, fargateEphemeralStorageKmsKeyId: key.arn },
  },
});
const logs = logGroup("application", { key });
const task = new aws.ecs.TaskDefinition(
  "application",
  {
    family: "application",
    requiresCompatibilities: ["FARGATE"],
    networkMode: "awsvpc",
    cpu: "1024",
    memory: "2048",
    executionRoleArn: starting.arn,
    taskRoleArn: running.arn,
    containerDefinitions: pulumi.jsonStringify([
      {
        name: "application",
        image: imageUrl("application"),
        user: "1000",
        readonlyRootFilesystem: true,
        linuxParameters: { initProcessEnabled: true, capabilities: { drop: ["ALL"] } },
        portMappings: [{ containerPort: 8443, protocol: "tcp" }],
        environment: [{ name: "LOG_LEVEL", value: "info" }],
        secrets: [{ name: "DATABASE_URL", valueFrom: arnOf("secretsmanager", "secret:portal/database") }],
        logConfiguration: {
          logDriver: "awslogs",
          options: {
            // As logGroup names it: known before the group is there.
            "awslogs-group": `/${project}/application`,
            "awslogs-region": region,
            "awslogs-stream-prefix": "application",
          },
        },
      },
    ]),
  },
  { dependsOn: [logs, ...starting.permissions, ...running.permissions] },
);
new aws.ecs.Service(
  "application",
  {
    name: "application",
    cluster: cluster.arn,
    taskDefinition: task.arn,
    launchType: "FARGATE",
    platformVersion: "LATEST",
    desiredCount: 3,
    enableExecuteCommand: false,
    networkConfiguration: { subnets: network.subnetIds, securityGroups: [applications.id], assignPublicIp: false },
    loadBalancers: [{ targetGroupArn: targets.arn, containerName: "application", containerPort: 8443 }],
    deploymentCircuitBreaker: { enable: true, rollback: true },
  },
  { dependsOn: [listener, databaseSecret] },
);

// Reminders are written to paper for who has no telephone: a batch, every night.
const nights = new aws.batch.ComputeEnvironment("nights", {
  name: "nights",
  type: "MANAGED",
  computeResources: {
    type: "FARGATE",
    maxVcpus: 16,
    subnets: network.subnetIds,
    securityGroupIds: [applications.id],
  },
});
new aws.batch.JobQueue("nights", {
  name: "nights",
  state: "ENABLED",
  priority: 1,
  computeEnvironmentOrders: [{ computeEnvironment: nights.arn, order: 1 }],
});
const letters = new ServiceRole("letters", {
  service: "ecs-tasks",
  grants: [allow(["sqs:ReceiveMessage", "sqs:DeleteMessage"], arnOf("sqs", "portal-reminders")), key.use],
});
const letterLogs = logGroup("letters", { key });
new aws.batch.JobDefinition(
  "letters",
  {
    name: "letters",
    type: "container",
    platformCapabilities: ["FARGATE"],
    containerProperties: pulumi.jsonStringify({
      image: imageUrl("reminders"),
      command: ["letters"],
      privileged: false,
      readonlyRootFilesystem: true,
      user: "1000",
      networkConfiguration: { assignPublicIp: "DISABLED" },
      fargatePlatformConfiguration: { platformVersion: "LATEST" },
      executionRoleArn: starting.arn,
      jobRoleArn: letters.arn,
      resourceRequirements: [
        { type: "VCPU", value: "1" },
        { type: "MEMORY", value: "2048" },
      ],
      logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": `/${project}/letters` } },
    }),
  },
  { dependsOn: [letterLogs, ...starting.permissions, ...letters.permissions] },
);

// The viewer of images came with a Helm chart.
const viewerRole = new ServiceRole("viewer-cluster", { service: "eks", managedPolicies: ["AmazonEKSClusterPolicy"] });
const viewer = new aws.eks.Cluster(
  "viewer",
  {
    name: "viewer",
    version: "1.36",
    roleArn: viewerRole.arn,
    // Public access is the default, and open to every address.
    vpcConfig: {
      subnetIds: network.subnetIds,
      securityGroupIds: [applications.id],
      endpointPrivateAccess: true,
      endpointPublicAccess: false,
    },
    enabledClusterLogTypes: ["api", "audit", "authenticator", "controllerManager", "scheduler"],
    encryptionConfig: { provider: { keyArn: key.arn }, resources: ["secrets"] },
    accessConfig: { authenticationMode: "API", bootstrapClusterCreatorAdminPermissions: false },
    deletionProtection: true,
  },
  { dependsOn: viewerRole.permissions },
);
const entry = new aws.eks.AccessEntry(
  "operators",
  { clusterName: viewer.name, principalArn: operatorsArn },
  { dependsOn: [operators] },
);
new aws.eks.AccessPolicyAssociation(
  "operators",
  {
    clusterName: viewer.name,
    principalArn: operatorsArn,
    policyArn: "arn:aws:eks::aws:cluster-access-policy/AmazonEKSEditPolicy",
    accessScope: { type: "namespace", namespaces: ["viewer"] },
  },
  { dependsOn: [entry] },
);

/** How machines of the platform start: from encrypted volumes, and with the metadata service of the second version. */
const machine = {
  disableApiTermination: true,
  blockDeviceMappings: [
    {
      deviceName: "/dev/xvda",
      ebs: { volumeSize: 50, volumeType: "gp3", encrypted: "true", kmsKeyId: key.arn, deleteOnTermination: "true" },
    },
  ],
  metadataOptions: { httpEndpoint: "enabled", httpTokens: "required", httpPutResponseHopLimit: 1 },
  monitoring: { enabled: true },
  ebsOptimized: "true",
};
const nodes = new aws.ec2.LaunchTemplate("nodes", {
  ...machine,
  vpcSecurityGroupIds: [applications.id],
  updateDefaultVersion: true,
});
const nodeRole = new ServiceRole("nodes", {
  service: "ec2",
  managedPolicies: [
    "AmazonEKSWorkerNodePolicy",
    "AmazonEKS_CNI_Policy",
    "AmazonEC2ContainerRegistryPullOnly",
    "AmazonSSMManagedInstanceCore",
  ],
});
new aws.eks.NodeGroup(
  "viewer",
  {
    clusterName: viewer.name,
    nodeRoleArn: nodeRole.arn,
    subnetIds: network.subnetIds,
    instanceTypes: ["m7g.large"],
    amiType: "BOTTLEROCKET_ARM_64",
    launchTemplate: { id: nodes.id, version: nodes.latestVersion.apply(String) },
    scalingConfig: { minSize: 2, desiredSize: 2, maxSize: 6 },
  },
  { dependsOn: nodeRole.permissions },
);

// The renderer is a vendor's, and runs on Windows only. Nobody signs in to it but by Session Manager: there is no
// bastion, no key pair, and no open port.
const rendererRole = new ServiceRole("renderer", {
  service: "ec2",
  managedPolicies: ["AmazonSSMManagedInstanceCore"],
  grants: [allow(["s3:GetObject"], pulumi.interpolate`${artifacts.arn}/renderer/*`), key.use],
});
const rendererProfile = new aws.iam.InstanceProfile("renderer", { role: rendererRole.role.name });
const renderers = new aws.ec2.LaunchTemplate(
  "renderer",
  {
    ...machine,
    imageId: aws.ec2.getAmiOutput({ owners: ["amazon"], mostRecent: true }).id,
    instanceType: "m7i.large",
    iamInstanceProfile: { arn: rendererProfile.arn },
    updateDefaultVersion: true,
    networkInterfaces: [{ associatePublicIpAddress: "false", securityGroups: [applications.id] }],
    userData: Buffer.from("<powershell>Start-Service Renderer</powershell>").toString("base64"),
  },
  { dependsOn: rendererRole.permissions },
);
const rendererTargets = new aws.lb.TargetGroup("renderer", {
  vpcId: network.vpcId,
  targetType: "instance",
  protocol: "HTTPS",
  port: 8443,
  healthCheck: { protocol: "HTTPS", path: "/health" },
});
new aws.lb.ListenerRule("renderer", {
  listenerArn: listener.arn,
  conditions: [{ pathPattern: { values: ["/app/documents/*"] } }],
  actions: [{ type: "forward", targetGroupArn: rendererTargets.arn }],
});
new aws.autoscaling.Group("renderer", {
  name: "renderer",
  minSize: 2,
  maxSize: 6,
  vpcZoneIdentifiers: network.subnetIds,
  targetGroupArns: [rendererTargets.arn],
  healthCheckType: "ELB",
  launchTemplate: { id: renderers.id, version: "$Latest" },
  instanceRefresh: { strategy: "Rolling" },
  maxInstanceLifetime: 2592000,
});

// Machines are patched on Sundays; security fixes are approved within a week of their release.
const baseline = new aws.ssm.PatchBaseline("windows", {
  operatingSystem: "WINDOWS",
  approvalRules: [
    {
      approveAfterDays: 7,
      complianceLevel: "CRITICAL",
      patchFilters: [
        { key: "CLASSIFICATION", values: ["SecurityUpdates", "CriticalUpdates"] },
        { key: "MSRC_SEVERITY", values: ["Critical", "Important", "Moderate"] },
      ],
    },
  ],
});
new aws.ssm.PatchGroup("windows", { baselineId: baseline.id, patchGroup: "renderer" });
sessionPreferences("sessions", { key });
new aws.ssm.Parameter("renderer-endpoint", {
  name: "/portal/renderer/endpoint",
  type: "SecureString",
  keyId: key.arn,
  value: "https://renderer.portal.internal",
});
