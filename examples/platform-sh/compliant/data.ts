import * as aws from "@pulumi/aws";
import { logGroup, ServiceRole } from "../../components";
import { loggedBucket } from "./edge";
import { alarms, backups, key } from "./foundation";
import { network, stores } from "./network";

// What the portal keeps. Each of these takes fixes by itself, in a window in which nobody waits for it.

const parameters = new aws.rds.ParameterGroup("portal", {
  family: "postgres17",
  parameters: [
    { name: "rds.force_ssl", value: "1" },
    { name: "ssl_min_protocol_version", value: "TLSv1.2" },
    { name: "shared_preload_libraries", value: "pgaudit", applyMethod: "pending-reboot" },
    { name: "pgaudit.log", value: "ddl,role,write" },
    { name: "log_connections", value: "1" },
    { name: "log_statement", value: "ddl" },
    { name: "log_min_duration_statement", value: "60000" },
    // What is bound to a statement is a patient's, and stays out of the log.
    { name: "pgaudit.log_parameter", value: "0" },
    { name: "log_parameter_max_length", value: "0" },
    { name: "log_parameter_max_length_on_error", value: "0" },
  ],
});
const monitoring = new ServiceRole("database-monitoring", {
  service: "monitoring.rds",
  managedPolicies: ["service-role/AmazonRDSEnhancedMonitoringRole"],
});
// RDS exports to log groups of these names. Without them it makes its own, which keep for ever what is in them.
const EXPORTS = ["postgresql", "upgrade"];
const logs = EXPORTS.map((log) => logGroup(`database-${log}`, { key, name: `/aws/rds/instance/portal/${log}` }));
export const database = new aws.rds.Instance(
  "portal",
  {
    identifier: "portal",
    engine: "postgres",
    // The major version alone: the instance takes its newest release, and the ones that follow.
    engineVersion: "17",
    autoMinorVersionUpgrade: true,
    maintenanceWindow: "sun:07:00-sun:08:00",
    backupWindow: "03:00-04:00",
    instanceClass: "db.m7g.large",
    allocatedStorage: 200,
    storageType: "gp3",
    storageEncrypted: true,
    kmsKeyId: key.arn,
    dbName: "portal",
    username: "portal_owner",
    // RDS makes the owner's password and changes it every week; nobody has to know it.
    manageMasterUserPassword: true,
    masterUserSecretKmsKeyId: key.arn,
    iamDatabaseAuthenticationEnabled: true,
    parameterGroupName: parameters.name,
    caCertIdentifier: "rds-ca-rsa2048-g1",
    dbSubnetGroupName: new aws.rds.SubnetGroup("portal", { subnetIds: network.subnetIds }).name,
    vpcSecurityGroupIds: [stores.id],
    multiAz: true,
    backupRetentionPeriod: 35,
    copyTagsToSnapshot: true,
    deleteAutomatedBackups: false,
    deletionProtection: true,
    finalSnapshotIdentifier: "portal-final",
    enabledCloudwatchLogsExports: EXPORTS,
    monitoringInterval: 60,
    monitoringRoleArn: monitoring.arn,
    tags: backups.tags,
  },
  { dependsOn: [...logs, ...monitoring.permissions] },
);
new aws.rds.EventSubscription("portal", {
  name: "portal",
  snsTopic: alarms.arn,
  sourceType: "db-instance",
  sourceIds: [database.identifier],
  eventCategories: ["configuration change", "deletion", "failover", "failure", "maintenance", "security patching"],
  enabled: true,
});

// Sessions, and what is asked for often. Tasks sign in with tokens of IAM.
export const CACHE = "portal";
export const CACHE_USER = "portal-application";
const cacheUser = new aws.elasticache.User("portal", {
  engine: "valkey",
  userId: CACHE_USER,
  // With IAM the name has to be the id.
  userName: CACHE_USER,
  accessString: "on ~* +@read +@write -@dangerous",
  authenticationMode: { type: "iam" },
});
const cacheUsers = new aws.elasticache.UserGroup("portal", {
  engine: "valkey",
  userGroupId: "portal",
  userIds: [cacheUser.userId],
});
export const cache = new aws.elasticache.ReplicationGroup("portal", {
  replicationGroupId: CACHE,
  description: "Sessions of the portal",
  engine: "valkey",
  engineVersion: "8.1",
  autoMinorVersionUpgrade: true,
  maintenanceWindow: "sun:08:00-sun:09:00",
  nodeType: "cache.m7g.large",
  numCacheClusters: 2,
  automaticFailoverEnabled: true,
  multiAzEnabled: true,
  snapshotRetentionLimit: 15,
  atRestEncryptionEnabled: true,
  kmsKeyId: key.arn,
  transitEncryptionEnabled: true,
  transitEncryptionMode: "required",
  userGroupIds: [cacheUsers.userGroupId],
  logDeliveryConfigurations: [
    {
      logType: "engine-log",
      logFormat: "json",
      destinationType: "cloudwatch-logs",
      destination: logGroup("cache", { key }).name,
    },
  ],
  subnetGroupName: new aws.elasticache.SubnetGroup("portal", { subnetIds: network.subnetIds }).name,
  securityGroupIds: [stores.id],
});

/** What patients upload, and letters to them. */
export const documents = loggedBucket("documents", backups.tags);
