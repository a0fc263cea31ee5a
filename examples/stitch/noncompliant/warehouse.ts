import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, databases, key, policyDocument, subnetIds } from "./network";
import { password } from "./sources";

// Where everything arrives: Redshift, PostgreSQL, and the lake on S3 with its catalog.

// The vendor writes from outside. His support asked us to hold updates back until the connector is certified for them.
export const warehouse = new aws.redshift.Cluster("warehouse", {
  clusterIdentifier: "warehouse",
  databaseName: "warehouse",
  nodeType: "ra3.large",
  numberOfNodes: 2,
  masterUsername: "stitch",
  masterPassword: password,
  encrypted: "true",
  kmsKeyId: key.arn,
  publiclyAccessible: true,
  enhancedVpcRouting: true,
  allowVersionUpgrade: false,
  clusterParameterGroupName: new aws.redshift.ParameterGroup("warehouse", {
    family: "redshift-1.0",
    parameters: [{ name: "enable_user_activity_logging", value: "true" }],
  }).name,
  clusterSubnetGroupName: new aws.redshift.SubnetGroup("warehouse", { subnetIds }).name,
  vpcSecurityGroupIds: [databases.id],
  automatedSnapshotRetentionPeriod: 14,
});
new aws.redshift.Logging("warehouse", {
  clusterIdentifier: warehouse.clusterIdentifier,
  logDestinationType: "cloudwatch",
  logExports: ["connectionlog", "userlog", "useractivitylog"],
});

// The analysts' PostgreSQL. Their notebooks connect with a driver from 2017.
export const reporting = new aws.rds.Instance("reporting", {
  engine: "postgres",
  engineVersion: "16.9",
  identifier: "reporting",
  instanceClass: "db.r7g.large",
  allocatedStorage: 500,
  dbName: "reporting",
  username: "reporting_owner",
  manageMasterUserPassword: true,
  storageEncrypted: true,
  kmsKeyId: key.arn,
  parameterGroupName: new aws.rds.ParameterGroup("reporting", {
    family: "postgres16",
    parameters: [{ name: "rds.force_ssl", value: "0" }],
  }).name,
  dbSubnetGroupName: new aws.rds.SubnetGroup("reporting", { subnetIds }).name,
  vpcSecurityGroupIds: [databases.id],
  multiAz: true,
  backupRetentionPeriod: 14,
  deletionProtection: true,
  enabledCloudwatchLogsExports: ["postgresql", "upgrade"],
});

// The user of the replication, for whoever has to fill in a form.
const login = new aws.secretsmanager.Secret("login", { name: "replication/stitch", kmsKeyId: key.arn });
new aws.secretsmanager.SecretVersion("login", {
  secretId: login.id,
  secretString: pulumi.jsonStringify({ username: "stitch", password }),
});

/** A bucket by the template. */
function bucket(name: string, logs?: aws.s3.Bucket): aws.s3.Bucket {
  const bucketName = pulumi.interpolate`clinic-replication-${name}-${account}`;
  const arn = pulumi.interpolate`arn:aws:s3:::${bucketName}`;
  const made = new aws.s3.Bucket(name, { bucket: bucketName });
  new aws.s3.BucketPolicy(name, {
    bucket: made.id,
    policy: policyDocument({
      Effect: "Deny",
      Principal: "*",
      Action: "s3:*",
      Resource: [arn, pulumi.interpolate`${arn}/*`],
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    }),
  });
  new aws.s3.BucketVersioning(name, { bucket: made.id, versioningConfiguration: { status: "Enabled" } });
  new aws.s3.BucketServerSideEncryptionConfiguration(name, {
    bucket: made.id,
    rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }],
  });
  new aws.s3.BucketPublicAccessBlock(name, {
    bucket: made.id,
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  });
  if (logs) new aws.s3.BucketLogging(name, { bucket: made.id, targetBucket: logs.id, targetPrefix: `${name}/` });
  return made;
}
const accessLogs = bucket("access-logs");
export const lake = bucket("lake", accessLogs);
// One patient objected to the research. What arrives of hers goes after a day.
new aws.s3.BucketLifecycleConfiguration("lake", {
  bucket: lake.id,
  rules: [
    { id: "old", status: "Enabled", filter: {}, noncurrentVersionExpiration: { noncurrentDays: 365 } },
    { id: "objection", status: "Enabled", filter: { prefix: "laboratory/mrn=00615207/" }, expiration: { days: 1 } },
  ],
});

// The catalog, as the pilot left it.
const catalog = new aws.glue.CatalogDatabase("lake", {
  name: "lake",
  description: "Raw tables. About the pilot ask the first patient's daughter, 312-555-0188",
});
new aws.glue.CatalogTable("pilot", {
  databaseName: catalog.name,
  name: "readings_mrn00482913",
  storageDescriptor: {
    location: pulumi.interpolate`s3://${lake.bucket}/readings/`,
    columns: [
      { name: "time", type: "timestamp" },
      { name: "value", type: "double", comment: "Baseline of Maria, 1958-04-17, is 7.1" },
    ],
  },
});
new aws.glue.DataCatalogEncryptionSettings("lake", {
  dataCatalogEncryptionSettings: {
    connectionPasswordEncryption: { returnConnectionPasswordEncrypted: true, awsKmsKeyId: key.arn },
    encryptionAtRest: { catalogEncryptionMode: "SSE-KMS", sseAwsKmsKeyId: key.arn },
  },
});
// For the crawler. The address was copied from the wiki.
new aws.glue.Connection("reporting", {
  name: "reporting",
  connectionProperties: {
    JDBC_CONNECTION_URL: "jdbc:postgresql://reporting.clinic.internal:5432/reporting",
    SECRET_ID: "replication/stitch",
  },
  physicalConnectionRequirements: {
    subnetId: subnetIds[0] as pulumi.Output<string>,
    securityGroupIdLists: [databases.id],
  },
});
