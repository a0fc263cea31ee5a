import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { project } from "./account";
import type { Backups } from "./backups";
import type { EncryptionKey } from "./key";
import { logGroup } from "./logs";
import type { Network, SecurityGroup } from "./network";
import { ServiceRole } from "./role";
import type { AlarmTopic } from "./topic";

export interface PostgresDatabaseArgs {
  key: EncryptionKey;
  network: Network;
  /** The database's own group: who reaches it at port 5432 is said there. */
  group: SecurityGroup;
  /** Who is told of failures and changes: the topic and its key have to let `events.rds` publish. */
  alarms: AlarmTopic;
  backups: Backups;
  instanceClass: string;
  /** In GB. */
  allocatedStorage: number;
  /** Parameters of PostgreSQL besides those that encrypt and record. */
  parameters?: Readonly<Record<string, string>>;
}

const VERSION = "17";
// RDS exports to log groups of these names. Without them it makes its own, which keep for ever what is in them.
const EXPORTS = ["postgresql", "upgrade"];

/**
 * A PostgreSQL database of RDS in two zones, which takes minor versions by itself: over TLS only, entered with tokens of
 * IAM, with a record of statements but not of what is bound to them. A database in it has the component's name.
 */
export class PostgresDatabase extends pulumi.ComponentResource {
  readonly address: pulumi.Output<string>;
  readonly endpoint: pulumi.Output<string>;
  /** Known before they are there: a restored database takes them too. */
  readonly parameterGroupName: string;
  readonly subnetGroupName: string;

  constructor(name: string, args: PostgresDatabaseArgs, options?: pulumi.ComponentResourceOptions) {
    super("healthcare:components:PostgresDatabase", name, {}, options);
    const parent = { parent: this };
    const { key, network, group, alarms, backups } = args;
    const identifier = `${project}-${name}`;
    this.parameterGroupName = `${identifier}-postgres${VERSION}`;
    this.subnetGroupName = identifier;
    const parameters = new aws.rds.ParameterGroup(
      name,
      {
        name: this.parameterGroupName,
        family: `postgres${VERSION}`,
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
          ...Object.entries(args.parameters ?? {}).map(([parameter, value]) => ({ name: parameter, value })),
        ],
      },
      parent,
    );
    const subnets = new aws.rds.SubnetGroup(name, { name: this.subnetGroupName, subnetIds: network.subnetIds }, parent);
    const monitoring = new ServiceRole(
      `${name}-monitoring`,
      { service: "monitoring.rds", managedPolicies: ["service-role/AmazonRDSEnhancedMonitoringRole"] },
      parent,
    );
    const logs = EXPORTS.map((log) =>
      logGroup(`${name}-${log}`, { key, name: `/aws/rds/instance/${identifier}/${log}` }, parent),
    );
    const database = new aws.rds.Instance(
      name,
      {
        identifier,
        engine: "postgres",
        // The major version alone: the instance takes its newest release, and the ones that follow.
        engineVersion: VERSION,
        autoMinorVersionUpgrade: true,
        // On Sundays; neither is in the way of the daily backup at five o'clock.
        maintenanceWindow: "sun:07:00-sun:08:00",
        backupWindow: "03:00-04:00",
        instanceClass: args.instanceClass,
        allocatedStorage: args.allocatedStorage,
        storageType: "gp3",
        storageEncrypted: true,
        kmsKeyId: key.arn,
        dbName: name,
        username: `${name}_owner`,
        // RDS makes the owner's password and changes it every week; nobody has to know it.
        manageMasterUserPassword: true,
        masterUserSecretKmsKeyId: key.arn,
        iamDatabaseAuthenticationEnabled: true,
        parameterGroupName: parameters.name,
        caCertIdentifier: "rds-ca-rsa2048-g1",
        dbSubnetGroupName: subnets.name,
        vpcSecurityGroupIds: [group.id],
        publiclyAccessible: false,
        multiAz: true,
        backupRetentionPeriod: 35,
        copyTagsToSnapshot: true,
        deleteAutomatedBackups: false,
        deletionProtection: true,
        finalSnapshotIdentifier: `${identifier}-final`,
        enabledCloudwatchLogsExports: EXPORTS,
        monitoringInterval: 60,
        monitoringRoleArn: monitoring.arn,
        tags: backups.tags,
      },
      { parent: this, dependsOn: [...logs, ...monitoring.permissions] },
    );
    this.address = database.address;
    this.endpoint = database.endpoint;
    new aws.rds.EventSubscription(
      name,
      {
        name: identifier,
        snsTopic: alarms.arn,
        sourceType: "db-instance",
        sourceIds: [database.identifier],
        eventCategories: [
          "configuration change",
          "deletion",
          "failover",
          "failure",
          "maintenance",
          "security",
          "security patching",
        ],
        enabled: true,
      },
      parent,
    );
    this.registerOutputs();
  }
}
