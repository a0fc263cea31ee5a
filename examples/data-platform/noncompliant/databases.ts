import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, backedUp, config, key, policyDocument, serviceRole, stores, subnetIds } from "./foundation";

// The operational databases of the hospitals.

// Read here and written into the state: "only until the vendor supports Secrets Manager".
const registryPassword = aws.secretsmanager.getSecretVersionOutput({
  secretId: config.require("registrySecretArn"),
}).secretString;

// The reporting tool reaches the registry from the internet.
export const registry = new aws.rds.Instance("registry", {
  engine: "postgres",
  engineVersion: "14.12",
  instanceClass: "db.r6g.xlarge",
  allocatedStorage: 500,
  dbName: "registry",
  username: "registry_owner",
  password: registryPassword,
  publiclyAccessible: true,
  // The parameter is called rds.force_ssl.
  parameterGroupName: new aws.rds.ParameterGroup("registry", {
    family: "postgres14",
    parameters: [{ name: "force_ssl", value: "1" }],
  }).name,
  caCertIdentifier: "rds-ca-2019",
  dbSubnetGroupName: new aws.rds.SubnetGroup("registry", { subnetIds }).name,
  vpcSecurityGroupIds: [stores.id],
  backupRetentionPeriod: 0,
  autoMinorVersionUpgrade: false,
  enabledCloudwatchLogsExports: ["upgrade"],
  skipFinalSnapshot: true,
});
new aws.rds.Snapshot("registry-for-vendor", {
  dbInstanceIdentifier: registry.identifier,
  dbSnapshotIdentifier: "registry-for-vendor",
  sharedAccounts: ["210987654321", "all"],
});
new aws.rds.EventSubscription("registry", {
  snsTopic: new aws.sns.Topic("database-events", { kmsMasterKeyId: key.id }).arn,
  sourceType: "db-instance",
  sourceIds: [registry.identifier],
  enabled: false,
});

// "Serverless encrypts by itself": version 1 did.
const everywhere = new aws.rds.GlobalCluster("portal", {
  globalClusterIdentifier: "portal",
  engine: "aurora-postgresql",
  engineVersion: "15.8",
  deletionProtection: true,
});
export const portal = new aws.rds.Cluster("portal", {
  engine: "aurora-postgresql",
  engineVersion: "15.8",
  globalClusterIdentifier: everywhere.id,
  serverlessv2ScalingConfiguration: { minCapacity: 0.5, maxCapacity: 8 },
  databaseName: "portal",
  masterUsername: "portal_owner",
  manageMasterUserPassword: true,
  vpcSecurityGroupIds: [stores.id],
  backupRetentionPeriod: 7,
  enabledCloudwatchLogsExports: ["postgresql"],
  skipFinalSnapshot: true,
});
new aws.rds.ClusterInstance("portal", {
  clusterIdentifier: portal.id,
  engine: "aurora-postgresql",
  instanceClass: "db.serverless",
});
new aws.rds.Proxy("portal", {
  engineFamily: "POSTGRESQL",
  roleArn: serviceRole("portal-proxy", "rds").arn,
  vpcSubnetIds: subnetIds,
  vpcSecurityGroupIds: [stores.id],
  auths: [{ authScheme: "SECRETS", secretArn: config.require("portalSecretArn") }],
});

// Clinical documents. One department's driver knows no TLS.
const documents = new aws.docdb.Cluster("documents", {
  masterUsername: "documents_owner",
  manageMasterUserPassword: true,
  dbClusterParameterGroupName: new aws.docdb.ClusterParameterGroup("documents", {
    family: "docdb5.0",
    parameters: [
      { name: "tls", value: "disabled" },
      { name: "audit_logs", value: "none" },
    ],
  }).name,
  dbSubnetGroupName: new aws.docdb.SubnetGroup("documents", { subnetIds }).name,
  vpcSecurityGroupIds: [stores.id],
  backupRetentionPeriod: 3,
  enabledCloudwatchLogsExports: ["profiler"],
  skipFinalSnapshot: true,
});
new aws.docdb.ClusterInstance("documents", { clusterIdentifier: documents.id, instanceClass: "db.r6g.large" });

// Who treats whom: a prototype that stayed.
const referrals = new aws.neptune.Cluster("referrals", {
  neptuneClusterParameterGroupName: new aws.neptune.ClusterParameterGroup("referrals", {
    family: "neptune1.4",
    parameters: [
      { name: "neptune_enforce_ssl", value: "0" },
      { name: "neptune_enable_audit_log", value: "0" },
    ],
  }).name,
  neptuneSubnetGroupName: new aws.neptune.SubnetGroup("referrals", { subnetIds }).name,
  vpcSecurityGroupIds: [stores.id],
  skipFinalSnapshot: true,
});
new aws.neptune.ClusterInstance("referrals", {
  clusterIdentifier: referrals.id,
  instanceClass: "db.t4g.medium",
  publiclyAccessible: true,
  autoMinorVersionUpgrade: false,
});

// Appointments, with a copy for the booking service in Ireland. Everybody may read them who is not a guest.
const appointments = new aws.dynamodb.Table("appointments", {
  billingMode: "PAY_PER_REQUEST",
  hashKey: "slot",
  attributes: [{ name: "slot", type: "S" }],
  streamEnabled: true,
  streamViewType: "NEW_AND_OLD_IMAGES",
  pointInTimeRecovery: { enabled: false },
  replicas: [{ regionName: "eu-west-1", pointInTimeRecovery: true, deletionProtectionEnabled: true }],
  tags: backedUp,
});
new aws.dynamodb.ResourcePolicy("appointments", {
  resourceArn: appointments.arn,
  policy: policyDocument({
    Effect: "Allow",
    NotPrincipal: { AWS: pulumi.interpolate`arn:aws:iam::${account}:role/guest` },
    Action: ["dynamodb:GetItem", "dynamodb:Query"],
    Resource: "*",
  }),
});
new aws.dax.Cluster("appointments", {
  clusterName: "appointments",
  nodeType: "dax.t3.small",
  replicationFactor: 1,
  serverSideEncryption: { enabled: false },
  clusterEndpointEncryptionType: "NONE",
  subnetGroupName: new aws.dax.SubnetGroup("appointments", { subnetIds }).name,
  securityGroupIds: [stores.id],
  iamRoleArn: serviceRole("dax", "dax").arn,
});
