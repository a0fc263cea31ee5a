import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { arnOf, logGroup, ServiceRole } from "../../components";
import { alarms, backups, config, key } from "./foundation";
import { databaseGroup, network } from "./network";

// The claims database, and the connections by which Airflow reaches it and its partners.

const parameters = new aws.rds.ParameterGroup("claims", {
  family: "postgres17",
  parameters: [
    { name: "rds.force_ssl", value: "1" },
    { name: "ssl_min_protocol_version", value: "TLSv1.2" },
    { name: "shared_preload_libraries", value: "pgaudit", applyMethod: "pending-reboot" },
    { name: "pgaudit.log", value: "ddl,role,write" },
    { name: "log_connections", value: "1" },
    { name: "log_statement", value: "ddl" },
    { name: "log_min_duration_statement", value: "60000" },
    // What is bound to a statement is a member's, and stays out of the log.
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
const logs = EXPORTS.map((log) => logGroup(`claims-${log}`, { key, name: `/aws/rds/instance/claims/${log}` }));
export const claims = new aws.rds.Instance(
  "claims",
  {
    identifier: "claims",
    engine: "postgres",
    engineVersion: "17",
    autoMinorVersionUpgrade: true,
    instanceClass: "db.m7g.large",
    allocatedStorage: 500,
    storageType: "gp3",
    storageEncrypted: true,
    kmsKeyId: key.arn,
    dbName: "claims",
    username: "claims_owner",
    // RDS makes the owner's password and changes it every week; nobody has to know it.
    manageMasterUserPassword: true,
    masterUserSecretKmsKeyId: key.arn,
    iamDatabaseAuthenticationEnabled: true,
    parameterGroupName: parameters.name,
    caCertIdentifier: "rds-ca-rsa2048-g1",
    dbSubnetGroupName: new aws.rds.SubnetGroup("claims", { subnetIds: network.subnetIds }).name,
    vpcSecurityGroupIds: [databaseGroup.id],
    multiAz: true,
    backupRetentionPeriod: 35,
    copyTagsToSnapshot: true,
    deleteAutomatedBackups: false,
    deletionProtection: true,
    finalSnapshotIdentifier: "claims-final",
    enabledCloudwatchLogsExports: EXPORTS,
    monitoringInterval: 60,
    monitoringRoleArn: monitoring.arn,
    tags: backups.tags,
  },
  { dependsOn: [...logs, ...monitoring.permissions] },
);
new aws.rds.EventSubscription("claims", {
  name: "claims",
  snsTopic: alarms.arn,
  sourceType: "db-instance",
  sourceIds: [claims.identifier],
  eventCategories: ["configuration change", "deletion", "failover", "failure", "maintenance", "security"],
  enabled: true,
});

/** A connection of Airflow's, where its secrets backend looks for it. */
function connection(name: string): aws.secretsmanager.Secret {
  return new aws.secretsmanager.Secret(name, {
    name: `airflow/connections/${name}`,
    kmsKeyId: key.arn,
    recoveryWindowInDays: 30,
  });
}

// No password: the tasks' roles sign in with tokens of IAM that are good for a quarter of an hour. The certificate of the
// database is checked against AWS's authorities, which are delivered with the DAGs.
new aws.secretsmanager.SecretVersion("claims", {
  secretId: connection("claims").id,
  secretString: pulumi.jsonStringify({
    conn_type: "postgres",
    host: claims.address,
    port: 5432,
    schema: "claims",
    login: "airflow",
    extra: {
      iam: true,
      sslmode: "verify-full",
      sslrootcert: "/usr/local/airflow/dags/certificates/us-east-1-bundle.pem",
    },
  }),
});

// The clearing house gives out a key. A function of the security team's changes it there and here, and puts in the first.
new aws.secretsmanager.SecretRotation("clearing-house", {
  secretId: connection("clearing_house").id,
  rotationLambdaArn: arnOf("lambda", `function:${config.require("rotationFunction")}`),
  rotationRules: { automaticallyAfterDays: 30 },
});
