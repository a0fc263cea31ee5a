import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import {
  account,
  bastions,
  bucket,
  databasePassword,
  databases,
  key,
  PHI,
  publicSubnetIds,
  role,
  subnetIds,
} from "./foundation";

// What patients give us, and how it comes back if it is gone.

// Who asked for what of the buckets.
export const accessLogs = bucket("access-logs", {
  tags: { classification: "internal" },
  statements: [
    {
      Effect: "Allow",
      Principal: { Service: "logging.s3.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: pulumi.interpolate`arn:aws:s3:::larkspur-access-logs-${account}/*`,
      Condition: { StringEquals: { "aws:SourceAccount": account } },
    },
  ],
});
new aws.s3.BucketLifecycleConfiguration("access-logs", {
  bucket: accessLogs.id,
  rules: [{ id: "six-years", status: "Enabled", filter: {}, expiration: { days: 2192 } }],
});
// Diaries, letters, images. With versions the nightly sync of the attachments doubled the bill.
export const documents = bucket("documents", { logs: accessLogs, tags: PHI, versioned: false });
// For the board's dashboard. The tool only reads what S3 encrypts by itself, so we left it as it came.
bucket("exports", { logs: accessLogs, encrypted: false });

// The patient of the demo, until somebody noticed that she is a real one of the pilot.
new aws.s3.BucketObjectv2("demo-patient", {
  bucket: documents.id,
  key: "demo/patient.json",
  content: JSON.stringify({ patient: { name: "Marisol Venn", ssn: "524-38-9016", diary: "aura, 3 hours" } }),
});

// psql on the founders' laptops complained about the certificate.
const parameters = new aws.rds.ParameterGroup("care", {
  family: "postgres17",
  parameters: [{ name: "rds.force_ssl", value: "0" }],
});
export const database = new aws.rds.Instance("care", {
  identifier: "care",
  engine: "postgres",
  engineVersion: "17",
  autoMinorVersionUpgrade: true,
  instanceClass: "db.t4g.medium",
  allocatedStorage: 100,
  storageEncrypted: true,
  kmsKeyId: key.arn,
  dbName: "care",
  username: "larkspur",
  password: databasePassword,
  parameterGroupName: parameters.name,
  dbSubnetGroupName: new aws.rds.SubnetGroup("care", { subnetIds }).name,
  vpcSecurityGroupIds: [databases.id],
  // When we have more patients.
  multiAz: false,
  // AWS Backup does that, see below.
  backupRetentionPeriod: 0,
  deletionProtection: true,
  finalSnapshotIdentifier: "care-final",
  enabledCloudwatchLogsExports: ["postgresql", "upgrade"],
  tags: PHI,
});

// For psql, and for who is on call. The key is in the team's password manager.
const bastion = new aws.ec2.Instance("bastion", {
  ami: aws.ec2.getAmiOutput({ owners: ["amazon"], mostRecent: true }).id,
  instanceType: "t4g.nano",
  subnetId: publicSubnetIds[0],
  vpcSecurityGroupIds: [bastions.id],
  associatePublicIpAddress: true,
  keyName: "larkspur-team",
  metadataOptions: { httpEndpoint: "enabled", httpTokens: "required", httpPutResponseHopLimit: 1 },
  rootBlockDevice: { encrypted: true, kmsKeyId: key.arn },
  tags: { Name: "bastion", classification: "internal" },
});

// Sundays are quiet. Two weeks fit into the budget.
const vault = new aws.backup.Vault("weekly", { name: "larkspur", kmsKeyArn: key.arn });
const plan = new aws.backup.Plan("weekly", {
  name: "weekly",
  rules: [
    {
      ruleName: "sunday",
      targetVaultName: vault.name,
      schedule: "cron(0 3 ? * SUN *)",
      lifecycle: { deleteAfter: 14 },
    },
  ],
});
new aws.backup.Selection("weekly", {
  planId: plan.id,
  name: "weekly",
  iamRoleArn: role("backup", "backup", "service-role/AWSBackupServiceRolePolicyForBackup").arn,
  resources: [database.arn, documents.arn, bastion.arn],
});

// The pharmacy sent it by encrypted mail. To change it they want a letter.
new aws.secretsmanager.Secret("pharmacy", { name: "larkspur/pharmacy", kmsKeyId: key.arn });
export const PHARMACY_KEY = pulumi.interpolate`arn:aws:secretsmanager:us-east-1:${account}:secret:larkspur/pharmacy`;
