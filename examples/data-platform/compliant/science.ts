import * as aws from "@pulumi/aws";
import { allow, arnOf, logGroup, ServiceRole, writeLogs } from "../../components";
import { artifacts, backups, config, key } from "./foundation";
import { curated, useOf } from "./lake";
import { firstSubnetId, network, storeGroup, workers } from "./network";

// Research works on curated data, inside the platform's network.

const role = new ServiceRole("research", {
  service: "sagemaker",
  grants: [
    ...useOf(curated),
    allow(["s3:GetObject"], `arn:aws:s3:::${artifacts}/models/*`),
    // SageMaker names its log groups itself.
    allow(["logs:CreateLogGroup", ...writeLogs.Action], arnOf("logs", "log-group:/aws/sagemaker/*")),
  ],
});
new aws.sagemaker.NotebookInstance(
  "research",
  {
    instanceType: "ml.t3.large",
    platformIdentifier: "notebook-al2023-v1",
    roleArn: role.arn,
    kmsKeyId: key.arn,
    subnetId: firstSubnetId,
    securityGroups: [workers.id],
    directInternetAccess: "Disabled",
    rootAccess: "Disabled",
    instanceMetadataServiceConfiguration: { minimumInstanceMetadataServiceVersion: "2" },
  },
  { dependsOn: role.permissions },
);

// The risk of a readmission, asked for when a patient leaves.
const readmission = new aws.sagemaker.Model(
  "readmission",
  {
    executionRoleArn: role.arn,
    enableNetworkIsolation: true,
    vpcConfig: { subnets: network.subnetIds, securityGroupIds: [workers.id] },
    primaryContainer: {
      image: config.require("modelImage"),
      modelDataUrl: `s3://${artifacts}/models/readmission.tar.gz`,
    },
  },
  { dependsOn: role.permissions },
);
const endpoint = new aws.sagemaker.EndpointConfiguration("readmission", {
  kmsKeyArn: key.arn,
  productionVariants: [
    { variantName: "current", modelName: readmission.name, instanceType: "ml.m5.large", initialInstanceCount: 2 },
  ],
});
new aws.sagemaker.Endpoint("readmission", { endpointConfigName: endpoint.name });

// Genomes are computed on a fast file system.
new aws.fsx.LustreFileSystem("genomes", {
  deploymentType: "PERSISTENT_2",
  storageCapacity: 4800,
  perUnitStorageThroughput: 250,
  subnetIds: firstSubnetId,
  securityGroupIds: [storeGroup("genomes", 988).id],
  kmsKeyId: key.arn,
  automaticBackupRetentionDays: 35,
  copyTagsToBackups: true,
  skipFinalBackup: false,
  // FSx writes to groups whose names begin so.
  logConfiguration: { level: "WARN_ERROR", destination: logGroup("genomes", { key, name: "/aws/fsx/genomes" }).arn },
  tags: backups.tags,
});

// Language models summarise documents. What they are asked and answer is logged, and names do not get through.
const dialogues = logGroup("dialogues", { key });
const recording = new ServiceRole("dialogues", { service: "bedrock", grants: [writeLogs] });
new aws.bedrockmodel.InvocationLoggingConfiguration(
  "dialogues",
  {
    loggingConfig: {
      textDataDeliveryEnabled: true,
      imageDataDeliveryEnabled: true,
      embeddingDataDeliveryEnabled: true,
      videoDataDeliveryEnabled: true,
      cloudwatchConfig: {
        logGroupName: dialogues.name,
        roleArn: recording.arn,
      },
    },
  },
  { dependsOn: recording.permissions },
);
const MASKED = ["NAME", "ADDRESS", "EMAIL", "PHONE", "US_SOCIAL_SECURITY_NUMBER"];
new aws.bedrock.Guardrail("summaries", {
  name: "summaries",
  blockedInputMessaging: "This question can not be answered here.",
  blockedOutputsMessaging: "This answer can not be shown here.",
  kmsKeyArn: key.arn,
  sensitiveInformationPolicyConfig: {
    piiEntitiesConfigs: MASKED.map((type) => ({ type, action: "ANONYMIZE" })),
  },
});

// Visiting researchers have a desktop in the platform, and nothing on their own computers.
new aws.workspaces.Workspace("visitor", {
  directoryId: config.require("directoryId"),
  bundleId: config.require("workspaceBundleId"),
  userName: "visitor",
  rootVolumeEncryptionEnabled: true,
  userVolumeEncryptionEnabled: true,
  volumeEncryptionKey: key.arn,
  workspaceProperties: { runningMode: "AUTO_STOP", runningModeAutoStopTimeoutInMinutes: 60 },
});
