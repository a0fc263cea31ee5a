import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, allow, bucketArn, ofThisAccount, policyDocument, project, SecureBucket } from "../../components";
import { Database } from "./database";
import { key, network, PORTS, stores } from "./foundation";
import { Login } from "./logins";
import { readings, readingsArn, readingsPolicy } from "./sources";

// Where everything arrives: Redshift, PostgreSQL, and the lake on S3 with its catalog.

const DATABASE = "warehouse";
export const warehouse = new aws.redshift.Cluster("warehouse", {
  clusterIdentifier: `${project}-warehouse`,
  databaseName: DATABASE,
  nodeType: "ra3.large",
  numberOfNodes: 2,
  port: PORTS.redshift,
  masterUsername: "clinic_owner",
  manageMasterPassword: true,
  masterPasswordSecretKmsKeyId: key.arn,
  encrypted: "true",
  kmsKeyId: key.arn,
  publiclyAccessible: false,
  enhancedVpcRouting: true,
  availabilityZoneRelocationEnabled: true,
  allowVersionUpgrade: true,
  preferredMaintenanceWindow: "sun:06:00-sun:07:00",
  clusterParameterGroupName: new aws.redshift.ParameterGroup("warehouse", {
    family: "redshift-2.0",
    parameters: [
      { name: "require_ssl", value: "true" },
      { name: "enable_user_activity_logging", value: "true" },
      // Integrations ask for it: names of attributes differ by case.
      { name: "enable_case_sensitive_identifier", value: "true" },
    ],
  }).name,
  clusterSubnetGroupName: new aws.redshift.SubnetGroup("warehouse", { subnetIds: network.subnetIds }).name,
  vpcSecurityGroupIds: [stores.vendor.id],
  automatedSnapshotRetentionPeriod: 35,
  finalSnapshotIdentifier: `${project}-warehouse-last`,
});
new aws.redshift.Logging("warehouse", {
  clusterIdentifier: warehouse.clusterIdentifier,
  logDestinationType: "cloudwatch",
  logExports: ["connectionlog", "userlog", "useractivitylog"],
});
/** The vendor's service writes through the tunnel, with a user that may do nothing but that. */
export const warehouseLogin = new Login("warehouse", {
  engine: "redshift",
  host: warehouse.dnsName,
  port: PORTS.redshift,
  database: DATABASE,
  usedBy: "vendor",
});

// DynamoDB arrives without a task: Redshift fetches it itself.
const inbound = new aws.redshift.ResourcePolicy("warehouse", {
  resourceArn: warehouse.clusterNamespaceArn,
  policy: policyDocument(
    {
      Effect: "Allow",
      Principal: { AWS: pulumi.interpolate`arn:aws:iam::${account}:root` },
      Action: "redshift:CreateInboundIntegration",
    },
    {
      Effect: "Allow",
      Principal: { Service: "redshift.amazonaws.com" },
      Action: "redshift:AuthorizeInboundIntegration",
      Condition: { StringEquals: { "aws:SourceArn": readingsArn } },
    },
  ),
});
new aws.redshift.Integration(
  "readings",
  {
    integrationName: `${project}-readings`,
    sourceArn: readings.arn,
    targetArn: warehouse.clusterNamespaceArn,
    kmsKeyId: key.arn,
  },
  { dependsOn: [inbound, readingsPolicy] },
);

/** The analysts' PostgreSQL. */
export const reporting = new Database("reporting", { engine: "postgres", usedBy: "tasks", allocatedStorage: 500 });

// S3 delivers access logs to buckets with keys of its own only, and to none that locks objects by itself.
const accessLogs = new SecureBucket("access-logs", {
  key,
  encryption: "AES256",
  lockedDays: 0,
  keptDays: 2192,
  statements: [
    {
      Effect: "Allow",
      Principal: { Service: "logging.s3.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: pulumi.interpolate`${bucketArn("access-logs")}/*`,
      Condition: ofThisAccount,
    },
  ],
});
/** Tasks write again what they wrote: the lake is versioned, and not locked. */
export const lake = new SecureBucket("lake", { key, lockedDays: 0 });
new aws.s3.BucketLogging("lake", { bucket: lake.id, targetBucket: accessLogs.id, targetPrefix: "lake/" });
/** What it takes to write to the lake. */
export const writeLake = [
  allow(["s3:ListBucket", "s3:GetBucketLocation"], lake.arn),
  allow(["s3:PutObject", "s3:DeleteObject", "s3:PutObjectTagging"], pulumi.interpolate`${lake.arn}/*`),
  key.use,
];

// The catalog names tables and columns. Values are in neither, and not in the keys of objects, which tell the time.
const catalog = new aws.glue.CatalogDatabase("lake", { name: "lake", description: "What replication tasks wrote" });
new aws.glue.CatalogTable("results", {
  databaseName: catalog.name,
  name: "laboratory_results",
  tableType: "EXTERNAL_TABLE",
  storageDescriptor: {
    location: pulumi.interpolate`s3://${lake.name}/laboratory/public/results/`,
    inputFormat: "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
    outputFormat: "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
    serDeInfo: { serializationLibrary: "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe" },
    columns: [
      { name: "subject", type: "string", comment: "Opaque number of the subject" },
      { name: "analyte", type: "string" },
      { name: "value", type: "double" },
      { name: "measured_at", type: "timestamp" },
    ],
  },
});
new aws.glue.DataCatalogEncryptionSettings("lake", {
  dataCatalogEncryptionSettings: {
    connectionPasswordEncryption: { returnConnectionPasswordEncrypted: true, awsKmsKeyId: key.arn },
    encryptionAtRest: { catalogEncryptionMode: "SSE-KMS", sseAwsKmsKeyId: key.arn },
  },
});
