import * as aws from "@pulumi/aws";
import { ServiceRole } from "../../components";
import { backups, key } from "./foundation";
import { network, storeGroup } from "./network";

// The operational databases of the hospitals.

const { subnetIds } = network;
const monitoringRole = new ServiceRole("rds-monitoring", {
  service: "monitoring.rds",
  managedPolicies: ["service-role/AmazonRDSEnhancedMonitoringRole"],
});
const monitoring = { monitoringInterval: 60, monitoringRoleArn: monitoringRole.arn };
const monitored = { dependsOn: monitoringRole.permissions };
const subnetGroup = new aws.rds.SubnetGroup("databases", { subnetIds }).name;
const postgres = storeGroup("postgres", 5432);
const audited = [
  { name: "rds.force_ssl", value: "1" },
  { name: "shared_preload_libraries", value: "pgaudit", applyMethod: "pending-reboot" },
  { name: "pgaudit.log", value: "ddl,role,write" },
  { name: "log_connections", value: "1" },
  { name: "log_statement", value: "ddl" },
  { name: "log_min_duration_statement", value: "60000" },
];

// The registry: patients and encounters.
export const registry = new aws.rds.Instance(
  "registry",
  {
    engine: "postgres",
    engineVersion: "16.4",
    instanceClass: "db.r7g.xlarge",
    allocatedStorage: 500,
    storageType: "gp3",
    storageEncrypted: true,
    kmsKeyId: key.arn,
    dbName: "registry",
    username: "registry_owner",
    manageMasterUserPassword: true,
    masterUserSecretKmsKeyId: key.arn,
    iamDatabaseAuthenticationEnabled: true,
    parameterGroupName: new aws.rds.ParameterGroup("registry", { family: "postgres16", parameters: audited }).name,
    caCertIdentifier: "rds-ca-rsa2048-g1",
    dbSubnetGroupName: subnetGroup,
    vpcSecurityGroupIds: [postgres.id],
    multiAz: true,
    backupRetentionPeriod: 35,
    copyTagsToSnapshot: true,
    deleteAutomatedBackups: false,
    deletionProtection: true,
    finalSnapshotIdentifier: "registry-final",
    enabledCloudwatchLogsExports: ["postgresql", "upgrade"],
    ...monitoring,
    tags: backups.tags,
  },
  monitored,
);

// The patient portal.
export const portal = new aws.rds.Cluster("portal", {
  engine: "aurora-postgresql",
  engineVersion: "16.4",
  storageEncrypted: true,
  kmsKeyId: key.arn,
  databaseName: "portal",
  masterUsername: "portal_owner",
  manageMasterUserPassword: true,
  masterUserSecretKmsKeyId: key.arn,
  iamDatabaseAuthenticationEnabled: true,
  dbClusterParameterGroupName: new aws.rds.ClusterParameterGroup("portal", {
    family: "aurora-postgresql16",
    parameters: audited,
  }).name,
  dbSubnetGroupName: subnetGroup,
  vpcSecurityGroupIds: [postgres.id],
  backupRetentionPeriod: 35,
  copyTagsToSnapshot: true,
  deleteAutomatedBackups: false,
  deletionProtection: true,
  finalSnapshotIdentifier: "portal-final",
  enabledCloudwatchLogsExports: ["postgresql"],
  tags: backups.tags,
});
for (const index of [0, 1]) {
  new aws.rds.ClusterInstance(
    `portal-${index}`,
    {
      clusterIdentifier: portal.id,
      engine: "aurora-postgresql",
      instanceClass: "db.r7g.large",
      caCertIdentifier: "rds-ca-rsa2048-g1",
      ...monitoring,
    },
    monitored,
  );
}

// Clinical documents as the departments send them.
const documents = new aws.docdb.Cluster("documents", {
  storageEncrypted: true,
  kmsKeyId: key.arn,
  masterUsername: "documents_owner",
  manageMasterUserPassword: true,
  dbClusterParameterGroupName: new aws.docdb.ClusterParameterGroup("documents", {
    family: "docdb5.0",
    parameters: [
      { name: "tls", value: "tls1.2+" },
      { name: "audit_logs", value: "enabled" },
    ],
  }).name,
  dbSubnetGroupName: new aws.docdb.SubnetGroup("documents", { subnetIds }).name,
  vpcSecurityGroupIds: [storeGroup("documents", 27017).id],
  backupRetentionPeriod: 35,
  deletionProtection: true,
  finalSnapshotIdentifier: "documents-final",
  enabledCloudwatchLogsExports: ["audit"],
  tags: backups.tags,
});
for (const index of [0, 1]) {
  new aws.docdb.ClusterInstance(`documents-${index}`, {
    clusterIdentifier: documents.id,
    instanceClass: "db.r6g.large",
    caCertIdentifier: "rds-ca-rsa2048-g1",
  });
}

// Who treats whom, and who referred whom.
const referrals = new aws.neptune.Cluster("referrals", {
  storageEncrypted: true,
  kmsKeyArn: key.arn,
  iamDatabaseAuthenticationEnabled: true,
  neptuneClusterParameterGroupName: new aws.neptune.ClusterParameterGroup("referrals", {
    family: "neptune1.4",
    parameters: [{ name: "neptune_enable_audit_log", value: "1" }],
  }).name,
  neptuneSubnetGroupName: new aws.neptune.SubnetGroup("referrals", { subnetIds }).name,
  vpcSecurityGroupIds: [storeGroup("referrals", 8182).id],
  backupRetentionPeriod: 35,
  deletionProtection: true,
  finalSnapshotIdentifier: "referrals-final",
  enableCloudwatchLogsExports: ["audit"],
  tags: backups.tags,
});
for (const index of [0, 1]) {
  new aws.neptune.ClusterInstance(`referrals-${index}`, {
    clusterIdentifier: referrals.id,
    instanceClass: "db.r6g.large",
  });
}
