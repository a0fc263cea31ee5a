import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, backedUp, config, policyDocument, region } from "./account";
import { key, logGroup, useOfKeys } from "./keys";
import { raw, useOf } from "./lake";
import { firstSubnet, storeGroup, subnets, vpc, workers } from "./network";
import { serviceRole, writeLogs } from "./roles";

// Reports and letters, on a file system that the departments' servers mount.
export const reports = new aws.efs.FileSystem("reports", { encrypted: true, kmsKeyId: key.arn, tags: backedUp });
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
const mountTargets = subnets.map(
  ({ id }, index) =>
    new aws.efs.MountTarget(`reports-${index}`, {
      fileSystemId: reports.id,
      subnetId: id,
      securityGroups: [nfs.id],
    }),
);
const outbox = new aws.efs.AccessPoint("outbox", {
  fileSystemId: reports.id,
  posixUser: { uid: 1100, gid: 1100 },
  rootDirectory: { path: "/outbox", creationInfo: { ownerUid: 1100, ownerGid: 1100, permissions: "0750" } },
});

// Every night they are copied into the lake.
const from = new aws.datasync.EfsLocation(
  "reports",
  {
    efsFileSystemArn: reports.arn,
    accessPointArn: outbox.arn,
    fileSystemAccessRoleArn: serviceRole("datasync-reports", "datasync", {
      Effect: "Allow",
      Action: ["elasticfilesystem:ClientMount"],
      Resource: pulumi.interpolate`arn:aws:elasticfilesystem:${region}:${account}:file-system/*`,
    }).arn,
    inTransitEncryption: "TLS1_2",
    ec2Config: { subnetArn: firstSubnet.arn, securityGroupArns: [workers.arn] },
  },
  { dependsOn: mountTargets },
);
const to = new aws.datasync.S3Location("reports", {
  s3BucketArn: raw.bucket.arn,
  subdirectory: "/reports",
  s3Config: { bucketAccessRoleArn: serviceRole("datasync-lake", "datasync", useOf(raw), useOfKeys).arn },
});
new aws.datasync.Task("reports", {
  sourceLocationArn: from.arn,
  destinationLocationArn: to.arn,
  cloudwatchLogGroupArn: logGroup("datasync").arn,
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
  cloudwatchLogGroupArn: logGroup("imaging-gateway").arn,
});
new aws.storagegateway.NfsFileShare("imaging", {
  gatewayArn: gateway.arn,
  locationArn: raw.bucket.arn,
  roleArn: serviceRole("imaging-gateway", "storagegateway", useOf(raw), useOfKeys).arn,
  clientLists: [config.require("modalityRange")],
  kmsEncrypted: true,
  kmsKeyArn: key.arn,
  objectAcl: "private",
  squash: "RootSquash",
});

// Registries and insurers deliver and fetch over SFTP.
const partners = new aws.ec2.SecurityGroup("partners", { vpcId: vpc.id, description: "SFTP from partners" });
new aws.vpc.SecurityGroupIngressRule("partners", {
  securityGroupId: partners.id,
  ipProtocol: "tcp",
  fromPort: 22,
  toPort: 22,
  cidrIpv4: config.require("partnerRange"),
});
export const sftp = new aws.transfer.Server("sftp", {
  protocols: ["SFTP"],
  securityPolicyName: "TransferSecurityPolicy-2024-01",
  endpointType: "VPC",
  endpointDetails: { vpcId: vpc.id, subnetIds: subnets.map(({ id }) => id), securityGroupIds: [partners.id] },
  loggingRole: serviceRole("sftp-logs", "transfer", writeLogs).arn,
  structuredLogDestinations: [pulumi.interpolate`${logGroup("sftp").arn}:*`],
});
