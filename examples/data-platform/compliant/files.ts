import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { allow, arnOf, logGroup, policyDocument, SecurityGroup, ServiceRole, writeLogs } from "../../components";
import { backups, config, key } from "./foundation";
import { raw, useOf } from "./lake";
import { firstSubnetId, network, partnerRange, storeGroup, workers } from "./network";

// Reports and letters, on a file system that the departments' servers mount.
export const reports = new aws.efs.FileSystem("reports", { encrypted: true, kmsKeyId: key.arn, tags: backups.tags });
new aws.efs.BackupPolicy("reports", { fileSystemId: reports.id, backupPolicy: { status: "ENABLED" } });
new aws.efs.FileSystemPolicy("reports", {
  fileSystemId: reports.id,
  policy: policyDocument(
    {
      Sid: "TlsOnly",
      Effect: "Deny",
      Principal: { AWS: "*" },
      Action: "*",
      Resource: "*",
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    },
    {
      Sid: "FromTheNetwork",
      Effect: "Allow",
      Principal: { AWS: "*" },
      Action: ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"],
      Resource: "*",
      Condition: { Bool: { "elasticfilesystem:AccessedViaMountTarget": "true" } },
    },
  ),
});
const nfs = storeGroup("reports", 2049);
const mountTargets = network.subnetIds.map(
  (subnetId, index) =>
    new aws.efs.MountTarget(`reports-${index}`, {
      fileSystemId: reports.id,
      subnetId,
      securityGroups: [nfs.id],
    }),
);
const outbox = new aws.efs.AccessPoint("outbox", {
  fileSystemId: reports.id,
  posixUser: { uid: 1100, gid: 1100 },
  rootDirectory: { path: "/outbox", creationInfo: { ownerUid: 1100, ownerGid: 1100, permissions: "0750" } },
});

// Every night they are copied into the lake.
const mounting = new ServiceRole("datasync-reports", {
  service: "datasync",
  grants: [allow(["elasticfilesystem:ClientMount"], arnOf("elasticfilesystem", "file-system/*"))],
});
const from = new aws.datasync.EfsLocation(
  "reports",
  {
    efsFileSystemArn: reports.arn,
    accessPointArn: outbox.arn,
    fileSystemAccessRoleArn: mounting.arn,
    inTransitEncryption: "TLS1_2",
    ec2Config: {
      subnetArn: arnOf("ec2", pulumi.interpolate`subnet/${firstSubnetId}`),
      securityGroupArns: [arnOf("ec2", pulumi.interpolate`security-group/${workers.id}`)],
    },
  },
  { dependsOn: [...mountTargets, ...mounting.permissions] },
);
const copying = new ServiceRole("datasync-lake", { service: "datasync", grants: useOf(raw) });
const to = new aws.datasync.S3Location(
  "reports",
  {
    s3BucketArn: raw.arn,
    subdirectory: "/reports",
    s3Config: { bucketAccessRoleArn: copying.arn },
  },
  { dependsOn: [...raw.settings, ...copying.permissions] },
);
new aws.datasync.Task("reports", {
  sourceLocationArn: from.arn,
  destinationLocationArn: to.arn,
  cloudwatchLogGroupArn: logGroup("datasync", { key }).arn,
  options: { logLevel: "TRANSFER", verifyMode: "ONLY_FILES_TRANSFERRED" },
  schedule: { scheduleExpression: "cron(30 1 * * ? *)" },
});

// Images arrive from the modalities through a gateway in the hospital's own network.
const gateway = new aws.storagegateway.Gateway("imaging", {
  gatewayName: "imaging",
  gatewayType: "FILE_S3",
  gatewayTimezone: "GMT-5:00",
  gatewayIpAddress: config.require("gatewayAddress"),
  gatewayVpcEndpoint: config.require("gatewayEndpoint"),
  smbSecurityStrategy: "MandatoryEncryption",
  cloudwatchLogGroupArn: logGroup("imaging-gateway", { key }).arn,
});
const storing = new ServiceRole("imaging-gateway", { service: "storagegateway", grants: useOf(raw) });
new aws.storagegateway.NfsFileShare(
  "imaging",
  {
    gatewayArn: gateway.arn,
    locationArn: raw.arn,
    roleArn: storing.arn,
    clientLists: [config.require("modalityRange")],
    kmsEncrypted: true,
    kmsKeyArn: key.arn,
    objectAcl: "private",
    squash: "RootSquash",
  },
  { dependsOn: [...raw.settings, ...storing.permissions] },
);

// Registries and insurers deliver and fetch over SFTP.
const partners = new SecurityGroup("partners", { network, description: "SFTP from partners" }).admits(partnerRange, 22);
const logging = new ServiceRole("sftp-logs", { service: "transfer", grants: [writeLogs] });
export const sftp = new aws.transfer.Server(
  "sftp",
  {
    protocols: ["SFTP"],
    securityPolicyName: "TransferSecurityPolicy-2024-01",
    endpointType: "VPC",
    endpointDetails: { vpcId: network.vpcId, subnetIds: network.subnetIds, securityGroupIds: [partners.id] },
    loggingRole: logging.arn,
    structuredLogDestinations: [pulumi.interpolate`${logGroup("sftp", { key }).arn}:*`],
  },
  { dependsOn: logging.permissions },
);
