import * as aws from "@pulumi/aws";
import { config, databases, key, serviceRole, subnetIds } from "./network";

// The clinic's operational databases, in the order in which they came to us.

// The vendor's form asks for one user and one password. Both are the same everywhere.
export const password = config.require("password");
const subnetGroup = new aws.rds.SubnetGroup("databases", { subnetIds }).name;

/** What the review of last year asked for. */
const reviewed = {
  storageEncrypted: true,
  kmsKeyId: key.arn,
  dbSubnetGroupName: subnetGroup,
  vpcSecurityGroupIds: [databases.id],
  backupRetentionPeriod: 14,
  copyTagsToSnapshot: true,
  deletionProtection: true,
};
const instance = { ...reviewed, instanceClass: "db.m7g.large", allocatedStorage: 200, multiAz: true };

// Appointments. An update of MySQL broke the vendor's connector once: "we update when we have time to test".
export const appointments = new aws.rds.Instance("appointments", {
  ...instance,
  engine: "mysql",
  engineVersion: "8.4.6",
  identifier: "appointments",
  dbName: "appointments",
  username: "stitch",
  password,
  autoMinorVersionUpgrade: false,
  enabledCloudwatchLogsExports: ["audit", "error"],
});

// Billing. The old printing service knows no TLS.
export const billing = new aws.rds.Instance("billing", {
  ...instance,
  engine: "mariadb",
  engineVersion: "11.4.8",
  identifier: "billing",
  dbName: "billing",
  username: "stitch",
  password,
  caCertIdentifier: "rds-ca-2019",
  parameterGroupName: new aws.rds.ParameterGroup("billing", {
    family: "mariadb11.4",
    parameters: [
      { name: "require_secure_transport", value: "0" },
      { name: "max_connections", value: "500" },
    ],
  }).name,
  enabledCloudwatchLogsExports: ["audit", "error"],
});

// The portal. The binary log is what the replication reads; nobody looked at the other parameters.
export const portal = new aws.rds.Cluster("portal", {
  ...reviewed,
  engine: "aurora-mysql",
  engineVersion: "8.0.mysql_aurora.3.08.2",
  clusterIdentifier: "portal",
  databaseName: "portal",
  masterUsername: "portal_owner",
  manageMasterUserPassword: true,
  dbClusterParameterGroupName: new aws.rds.ClusterParameterGroup("portal", {
    family: "aurora-mysql8.0",
    parameters: [{ name: "binlog_format", value: "ROW", applyMethod: "pending-reboot" }],
  }).name,
  enabledCloudwatchLogsExports: ["audit", "error"],
});
for (const index of [0, 1]) {
  new aws.rds.ClusterInstance(`portal-${index}`, {
    clusterIdentifier: portal.id,
    engine: "aurora-mysql",
    instanceClass: "db.r7g.large",
    // The writer only: the reader may restart when it likes.
    autoMinorVersionUpgrade: index !== 0,
  });
}

// Laboratory. Switched off "for the first load", which ended in March.
export const laboratory = new aws.rds.Instance("laboratory", {
  ...instance,
  engine: "postgres",
  engineVersion: "16.9",
  identifier: "laboratory",
  dbName: "laboratory",
  username: "laboratory_owner",
  manageMasterUserPassword: true,
  parameterGroupName: new aws.rds.ParameterGroup("laboratory", {
    family: "postgres16",
    parameters: [
      { name: "rds.logical_replication", value: "1", applyMethod: "pending-reboot" },
      { name: "rds.force_ssl", value: "0" },
    ],
  }).name,
  enabledCloudwatchLogsExports: ["postgresql", "upgrade"],
});

// Records. The proxy keeps the replication from using up all connections.
export const records = new aws.rds.Cluster("records", {
  ...reviewed,
  engine: "aurora-postgresql",
  engineVersion: "16.8",
  clusterIdentifier: "records",
  databaseName: "records",
  masterUsername: "records_owner",
  manageMasterUserPassword: true,
  dbClusterParameterGroupName: new aws.rds.ClusterParameterGroup("records", {
    family: "aurora-postgresql16",
    parameters: [
      { name: "rds.logical_replication", value: "1", applyMethod: "pending-reboot" },
      { name: "rds.force_ssl", value: "1" },
    ],
  }).name,
  enabledCloudwatchLogsExports: ["postgresql"],
});
for (const index of [0, 1]) {
  new aws.rds.ClusterInstance(`records-${index}`, {
    clusterIdentifier: records.id,
    engine: "aurora-postgresql",
    instanceClass: "db.r7g.large",
  });
}
export const recordsProxy = new aws.rds.Proxy("records", {
  name: "records",
  engineFamily: "POSTGRESQL",
  roleArn: serviceRole("replication-proxy", "rds").arn,
  vpcSubnetIds: subnetIds,
  vpcSecurityGroupIds: [databases.id],
  auths: [
    {
      authScheme: "SECRETS",
      iamAuth: "DISABLED",
      secretArn: records.masterUserSecrets.apply((all) => all[0]?.secretArn as string),
    },
  ],
});
new aws.rds.ProxyTarget("records", {
  dbProxyName: recordsProxy.name,
  targetGroupName: "default",
  dbClusterIdentifier: records.clusterIdentifier,
});

// Imaging. The vendor's SQL Server connector did not get through the tunnel, so it comes without.
export const imaging = new aws.rds.Instance("imaging", {
  ...instance,
  engine: "sqlserver-se",
  engineVersion: "16.00.4210.1.v1",
  identifier: "imaging",
  instanceClass: "db.r6i.xlarge",
  licenseModel: "license-included",
  username: "stitch",
  password,
  publiclyAccessible: true,
  enabledCloudwatchLogsExports: ["agent", "error"],
});

// Notes, in a store that speaks MongoDB's protocol. "The certificate bundle did not fit into the vendor's form."
export const notes = new aws.docdb.Cluster("notes", {
  ...reviewed,
  clusterIdentifier: "notes",
  engineVersion: "5.0.0",
  masterUsername: "stitch",
  masterPassword: password,
  dbSubnetGroupName: new aws.docdb.SubnetGroup("notes", { subnetIds }).name,
  dbClusterParameterGroupName: new aws.docdb.ClusterParameterGroup("notes", {
    family: "docdb5.0",
    parameters: [
      { name: "tls", value: "disabled" },
      { name: "audit_logs", value: "enabled" },
    ],
  }).name,
  enabledCloudwatchLogsExports: ["audit"],
});
for (const index of [0, 1]) {
  new aws.docdb.ClusterInstance(`notes-${index}`, { clusterIdentifier: notes.id, instanceClass: "db.r6g.large" });
}

// Readings of the devices that patients take home. In the pilot each patient got a table of his own.
const table = {
  billingMode: "PAY_PER_REQUEST",
  hashKey: "device",
  rangeKey: "time",
  attributes: [
    { name: "device", type: "S" },
    { name: "time", type: "N" },
  ],
  serverSideEncryption: { enabled: true, kmsKeyArn: key.arn },
  pointInTimeRecovery: { enabled: true },
  deletionProtectionEnabled: true,
};
export const readings = new aws.dynamodb.Table("readings", { ...table, name: "readings" });
new aws.dynamodb.Table("readings-pilot", { ...table, name: "readings-patient-00482913" });
