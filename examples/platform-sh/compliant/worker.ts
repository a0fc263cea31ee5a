import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { allow, arnOf, logGroup, project, region, ServiceRole, writeLogs } from "../../components";
import { inspector } from "./account";
import { documents } from "./data";
import { config, key, machinesRole } from "./foundation";
import { network, workers } from "./network";
import { letters } from "./portal";

// Letters are rendered by a product that a vendor licenses for machines, and not for containers. Machines are not patched:
// each week they get a new image, and none lives for longer than that.

// Where machines look for their image when they start. Without a role of its own, Image Builder writes to parameters whose
// names begin so, and makes them.
const IMAGE = "/imagebuilder/portal/worker";
// What is built can't be changed: another renderer makes another version of the component and of the recipe.
const version = config.require("rendererVersion");
// The organisation's bucket for what it has licensed.
const software = config.require("softwareBucket");

const building = new ServiceRole("worker-build", {
  service: "ec2",
  managedPolicies: ["AmazonSSMManagedInstanceCore", "EC2InstanceProfileForImageBuilder"],
  grants: [
    allow(["s3:GetObject"], `arn:aws:s3:::${software}/renderer/*`),
    allow(["logs:CreateLogStream", "logs:PutLogEvents"], arnOf("logs", "log-group:/aws/imagebuilder/worker:*")),
    key.use,
  ],
});
const renderer = new aws.imagebuilder.Component("renderer", {
  name: "renderer",
  version,
  platform: "Linux",
  kmsKeyId: key.arn,
  data: pulumi.jsonStringify({
    schemaVersion: "1.0",
    phases: [
      {
        name: "build",
        steps: [
          {
            name: "Fetch",
            action: "S3Download",
            inputs: [
              {
                source: `s3://${software}/renderer/renderer-${version}.tar.gz`,
                destination: "/tmp/renderer.tar.gz",
                expectedBucketOwner: config.require("softwareAccount"),
              },
            ],
          },
          {
            name: "Install",
            action: "ExecuteBash",
            inputs: { commands: ["tar -xzf /tmp/renderer.tar.gz -C /opt", "/opt/renderer/install"] },
          },
        ],
      },
      {
        name: "test",
        steps: [{ name: "Render", action: "ExecuteBash", inputs: { commands: ["/opt/renderer/render --self-test"] } }],
      },
    ],
  }),
});
const disk = {
  deviceName: "/dev/xvda",
  ebs: { volumeSize: 50, volumeType: "gp3", encrypted: "true", kmsKeyId: key.arn, deleteOnTermination: "true" },
};
const recipe = new aws.imagebuilder.ImageRecipe("worker", {
  name: "worker",
  version,
  // The newest image of Amazon Linux has all fixes there are: whatever is the newest when it is built.
  parentImage: pulumi.interpolate`arn:aws:imagebuilder:${region}:aws:image/amazon-linux-2023-x86/x.x.x`,
  components: [{ componentArn: renderer.arn }],
  blockDeviceMappings: [disk],
});
const infrastructure = new aws.imagebuilder.InfrastructureConfiguration("worker", {
  name: "worker",
  instanceProfileName: new aws.iam.InstanceProfile("worker-build", { name: building.name, role: building.role.name })
    .name,
  instanceTypes: ["m7i.large"],
  subnetId: network.subnetIds[0]!,
  securityGroupIds: [workers.id],
  instanceMetadataOptions: { httpTokens: "required", httpPutResponseHopLimit: 1 },
  terminateInstanceOnFailure: true,
});
const distribution = new aws.imagebuilder.DistributionConfiguration("worker", {
  name: "worker",
  distributions: [
    {
      region,
      amiDistributionConfiguration: { name: "portal-worker-{{ imagebuilder:buildDate }}", kmsKeyId: key.arn },
      ssmParameterConfigurations: [{ parameterName: IMAGE, dataType: "aws:ec2:image" }],
    },
  ],
});
const build = {
  imageRecipeArn: recipe.arn,
  infrastructureConfigurationArn: infrastructure.arn,
  distributionConfigurationArn: distribution.arn,
  imageScanningConfiguration: { imageScanningEnabled: true },
};
// Image Builder writes to a group of the image's name. Without it it makes its own.
const buildLogs = logGroup("worker-build", { key, name: "/aws/imagebuilder/worker" });
const built = { dependsOn: [inspector, buildLogs, ...building.permissions] };
// The deployment builds the first image, and another when the recipe changes.
const first = new aws.imagebuilder.Image("worker", build, built);
new aws.imagebuilder.ImagePipeline(
  "worker",
  {
    name: "worker",
    ...build,
    // Also when nothing of the recipe has changed.
    schedule: { scheduleExpression: "cron(0 4 ? * TUE *)", pipelineExecutionStartCondition: "EXPRESSION_MATCH_ONLY" },
  },
  built,
);

const working = new ServiceRole("worker", {
  service: "ec2",
  managedPolicies: ["AmazonSSMManagedInstanceCore"],
  grants: [
    allow(["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:ChangeMessageVisibility"], letters.arn),
    allow(["rds-db:connect"], arnOf("rds-db", "dbuser:*/worker")),
    allow(["s3:PutObject"], pulumi.interpolate`${documents.arn}/letters/*`),
    writeLogs,
    // What an agent asks before it logs a session.
    allow(["logs:DescribeLogGroups"], "*"),
    key.use,
  ],
});
const template = new aws.ec2.LaunchTemplate("worker", {
  name: "worker",
  imageId: `resolve:ssm:${IMAGE}`,
  instanceType: "m7i.large",
  iamInstanceProfile: {
    arn: new aws.iam.InstanceProfile("worker", { name: working.name, role: working.role.name }).arn,
  },
  blockDeviceMappings: [disk],
  metadataOptions: { httpEndpoint: "enabled", httpTokens: "required", httpPutResponseHopLimit: 1 },
  networkInterfaces: [{ associatePublicIpAddress: "false", securityGroups: [workers.id] }],
  monitoring: { enabled: true },
  ebsOptimized: "true",
  disableApiTermination: true,
  updateDefaultVersion: true,
  userData: Buffer.from(
    `#!/bin/sh\n/opt/renderer/start --queue ${letters.name} --log-group /${project}/worker\n`,
  ).toString("base64"),
});
const workerLogs = logGroup("worker", { key });
new aws.autoscaling.Group(
  "worker",
  {
    name: "worker",
    minSize: 2,
    maxSize: 6,
    vpcZoneIdentifiers: network.subnetIds,
    launchTemplate: { id: template.id, version: template.latestVersion.apply(String) },
    serviceLinkedRoleArn: machinesRole.arn,
    // A new version of the template replaces machines at once (with "$Latest" it would not), and their age within a week.
    instanceRefresh: { strategy: "Rolling", preferences: { minHealthyPercentage: 100, maxHealthyPercentage: 150 } },
    maxInstanceLifetime: 604800,
    instanceMaintenancePolicy: { minHealthyPercentage: 100, maxHealthyPercentage: 150 },
    tags: [{ key: "Name", value: "portal-worker", propagateAtLaunch: true }],
  },
  { dependsOn: [first, workerLogs, ...working.permissions] },
);
