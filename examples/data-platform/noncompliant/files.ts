import * as aws from "@pulumi/aws";
import { config, firstSubnet, policyDocument, serviceRole, stores, subnets, workers } from "./foundation";
import { raw } from "./lake";

// Reports and letters, on a file system that everybody in the network mounts as root.
const reports = new aws.efs.FileSystem("reports", { performanceMode: "generalPurpose" });
new aws.efs.BackupPolicy("reports", { fileSystemId: reports.id, backupPolicy: { status: "DISABLED" } });
new aws.efs.FileSystemPolicy("reports", {
  fileSystemId: reports.id,
  policy: policyDocument({
    Effect: "Allow",
    Principal: { AWS: "*" },
    Action: ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite", "elasticfilesystem:ClientRootAccess"],
    Resource: "*",
    Condition: { Bool: { "aws:SecureTransport": "true" } },
  }),
});
const mountTargets = subnets.map(
  ({ id }, index) =>
    new aws.efs.MountTarget(`reports-${index}`, {
      fileSystemId: reports.id,
      subnetId: id,
      // The first one was made by hand, and imported as it was.
      ...(index > 0 && { securityGroups: [stores.id] }),
    }),
);
new aws.efs.AccessPoint("outbox", {
  fileSystemId: reports.id,
  posixUser: { uid: 0, gid: 0 },
  rootDirectory: { path: "/" },
});

// They are copied into the lake, and so is the old archive, which speaks HTTP.
const from = new aws.datasync.EfsLocation(
  "reports",
  {
    efsFileSystemArn: reports.arn,
    inTransitEncryption: "NONE",
    ec2Config: { subnetArn: firstSubnet.arn, securityGroupArns: [workers.arn] },
  },
  { dependsOn: mountTargets },
);
const archive = new aws.datasync.LocationObjectStorage("archive", {
  serverHostname: "archive.hospital.example",
  serverProtocol: "HTTP",
  serverPort: 9000,
  bucketName: "letters",
  agentArns: [config.require("archiveAgentArn")],
});
const to = new aws.datasync.S3Location("reports", {
  s3BucketArn: raw.arn,
  subdirectory: "/reports",
  s3Config: { bucketAccessRoleArn: serviceRole("datasync", "datasync").arn },
});
new aws.datasync.Task("reports", { sourceLocationArn: from.arn, destinationLocationArn: to.arn });
// Where nothing is to be logged, a group of logs does not help.
new aws.datasync.Task("archive", {
  sourceLocationArn: archive.arn,
  destinationLocationArn: to.arn,
  cloudwatchLogGroupArn: new aws.cloudwatch.LogGroup("datasync").arn,
  options: { logLevel: "OFF" },
});

// Images arrive through a gateway, which asks nobody who he is. Two halves are everybody.
const gateway = new aws.storagegateway.Gateway("imaging", {
  gatewayName: "imaging",
  gatewayType: "FILE_S3",
  gatewayTimezone: "GMT-5:00",
  gatewayIpAddress: config.require("gatewayAddress"),
  smbSecurityStrategy: "ClientSpecified",
});
const share = {
  gatewayArn: gateway.arn,
  locationArn: raw.arn,
  roleArn: serviceRole("imaging-gateway", "storagegateway").arn,
};
new aws.storagegateway.SmbFileShare("reading-room", { ...share, authentication: "GuestAccess" });
new aws.storagegateway.NfsFileShare("modalities", {
  ...share,
  clientLists: ["0.0.0.0/1", "128.0.0.0/1"],
  objectAcl: "public-read",
});

// Partners deliver over SFTP, from anywhere.
export const sftp = new aws.transfer.Server("sftp", { protocols: ["SFTP"], identityProviderType: "SERVICE_MANAGED" });

// Home directories of the analysts, and scratch space for genomes.
new aws.fsx.OpenZfsFileSystem("homes", {
  deploymentType: "SINGLE_AZ_1",
  storageCapacity: 512,
  throughputCapacity: 128,
  subnetIds: [firstSubnet.id],
  securityGroupIds: [stores.id],
});
new aws.fsx.LustreFileSystem("genomes", {
  deploymentType: "SCRATCH_1",
  storageCapacity: 3600,
  subnetIds: firstSubnet.id,
  securityGroupIds: [stores.id],
});
