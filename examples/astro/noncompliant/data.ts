import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { claimsPassword, lake, role, subnetIds, workers } from "./foundation";

// Where claims come from, and who reads them.

// Restored from the snapshot of the old data centre's export, so it is as it was there.
const parameters = new aws.rds.ParameterGroup("claims", {
  family: "postgres13",
  // The ETL tool from 2014 could not do TLS. It's gone, but who knows what else connects.
  parameters: [{ name: "rds.force_ssl", value: "0" }],
});
export const claims = new aws.rds.Instance("claims", {
  identifier: "claims",
  engine: "postgres",
  engineVersion: "13.16",
  instanceClass: "db.m6g.large",
  allocatedStorage: 500,
  dbName: "claims",
  username: "airflow",
  password: claimsPassword,
  storageEncrypted: false,
  parameterGroupName: parameters.name,
  caCertIdentifier: "rds-ca-2019",
  dbSubnetGroupName: new aws.rds.SubnetGroup("claims", { subnetIds }).name,
  vpcSecurityGroupIds: [workers.id],
  multiAz: true,
  backupRetentionPeriod: 14,
  deletionProtection: true,
  enabledCloudwatchLogsExports: ["postgresql", "upgrade"],
  finalSnapshotIdentifier: "claims-final",
});
// Airflow opens more connections than the database takes. What they do is logged since the deadlock in May.
const proxyUser = new aws.secretsmanager.Secret("claims-proxy", { name: "airflow/claims-proxy" });
new aws.secretsmanager.SecretVersion("claims-proxy", {
  secretId: proxyUser.id,
  secretString: JSON.stringify({ username: "airflow", password: claimsPassword }),
});
new aws.rds.Proxy("claims", {
  name: "claims",
  engineFamily: "POSTGRESQL",
  roleArn: role("claims-proxy", "rds.amazonaws.com").arn,
  auths: [{ authScheme: "SECRETS", secretArn: proxyUser.arn, iamAuth: "DISABLED" }],
  requireTls: true,
  debugLogging: true,
  vpcSubnetIds: subnetIds,
  vpcSecurityGroupIds: [workers.id],
});
// XComs over 48 KB go here. They expire after a day, if the DAG's author set it.
new aws.elasticache.ReplicationGroup("xcoms", {
  replicationGroupId: "xcoms",
  description: "XComs of the claims pipelines",
  engine: "redis",
  engineVersion: "7.1",
  nodeType: "cache.m6g.large",
  numCacheClusters: 2,
  automaticFailoverEnabled: true,
  multiAzEnabled: true,
  snapshotRetentionLimit: 15,
  atRestEncryptionEnabled: false,
  transitEncryptionEnabled: false,
  subnetGroupName: new aws.elasticache.SubnetGroup("xcoms", { subnetIds }).name,
  securityGroupIds: [workers.id],
});

// The catalogue, and how Glue reaches the database.
const catalogue = new aws.glue.CatalogDatabase("claims", { name: "claims" });
new aws.glue.DataCatalogEncryptionSettings("catalogue", {
  dataCatalogEncryptionSettings: {
    connectionPasswordEncryption: { returnConnectionPasswordEncrypted: false },
    encryptionAtRest: { catalogEncryptionMode: "DISABLED" },
  },
});
new aws.glue.Connection("claims", {
  name: "claims",
  connectionType: "JDBC",
  connectionProperties: {
    JDBC_CONNECTION_URL: "jdbc:postgresql://claims.alder-valley.example:5432/claims",
    USERNAME: "airflow",
    PASSWORD: claimsPassword,
  },
});

// For the actuaries.
const workgroup = new aws.athena.Workgroup("actuaries", {
  name: "actuaries",
  configuration: {
    enforceWorkgroupConfiguration: true,
    resultConfiguration: { outputLocation: pulumi.interpolate`s3://${lake.bucket.bucket}/results/` },
  },
});
// Asked for every week, until the appeal is through.
new aws.athena.NamedQuery("appeal", {
  name: "appeal",
  workgroup: workgroup.name,
  database: catalogue.name,
  query: "SELECT * FROM claims WHERE member_ssn = '536-41-7290' ORDER BY service_date",
});
