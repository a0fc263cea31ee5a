import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { logGroup, project, ServiceRole } from "../../components";
import { ENGINES, type Engine, type EngineFacts } from "./engines";
import { backedUp, key, network, stores } from "./foundation";
import { Login, type LoginUser } from "./logins";

const AUTHORITY = "rds-ca-rsa2048-g1";
const backup = "03:00-04:00";
const maintenance = "sun:06:00-sun:07:00";
const subnetGroup = new aws.rds.SubnetGroup("databases", { subnetIds: network.subnetIds }).name;
const monitoring = new ServiceRole("monitoring", {
  service: "monitoring.rds",
  managedPolicies: ["service-role/AmazonRDSEnhancedMonitoringRole"],
});
const monitored = { monitoringInterval: 60, monitoringRoleArn: monitoring.arn };
/** What instances and clusters of every engine have in common. */
const kept = {
  storageEncrypted: true,
  kmsKeyId: key.arn,
  backupRetentionPeriod: 35,
  deletionProtection: true,
  // Secrets Manager makes the owner's password, keeps and rotates it; the replication never sees it.
  manageMasterUserPassword: true,
  tags: backedUp,
};
const ofRds = {
  ...kept,
  masterUserSecretKmsKeyId: key.arn,
  dbSubnetGroupName: subnetGroup,
  copyTagsToSnapshot: true,
  deleteAutomatedBackups: false,
};

export interface DatabaseArgs {
  engine: Engine;
  /** Who signs in as the user of the replication. */
  usedBy: LoginUser;
  /** In GB; Aurora and DocumentDB grow by themselves. */
  allocatedStorage?: number;
}

/**
 * A database that the replication reads or writes: it refuses plaintext, is patched every Sunday, and has a login for
 * the replication alone. How that is said differs from engine to engine; that it is said does not.
 */
export class Database extends pulumi.ComponentResource {
  readonly host: pulumi.Output<string>;
  readonly login: Login;
  private readonly groups: { vpcSecurityGroupIds: pulumi.Input<string>[] };

  constructor(
    private readonly name: string,
    { engine, usedBy, allocatedStorage = 200 }: DatabaseArgs,
    options?: pulumi.ComponentResourceOptions,
  ) {
    super("healthcare:replication:Database", name, {}, options);
    const facts: EngineFacts = ENGINES[engine];
    this.groups = { vpcSecurityGroupIds: [stores[usedBy].id] };
    const make = { instance: this.instance, aurora: this.aurora, documents: this.documents }[facts.kind];
    this.host = make.call(this, engine, facts, allocatedStorage);
    this.login = new Login(
      name,
      {
        engine: facts.login,
        host: this.host,
        port: facts.port,
        // SQL Server and DocumentDB ask for none.
        ...(facts.login !== "sqlserver" && facts.login !== "mongo" && { database: name }),
        usedBy,
      },
      { parent: this },
    );
    this.registerOutputs();
  }

  private get identity() {
    return { id: `${project}-${this.name}`, owner: "clinic_owner", last: `${project}-${this.name}-last` };
  }

  /** Engines export to log groups of these names. Without them AWS makes its own, which keep for ever what is in them. */
  private logs(of: "rds/instance" | "rds/cluster" | "docdb", { logs }: EngineFacts): pulumi.Resource[] {
    const { id } = this.identity;
    return logs.map((log) =>
      logGroup(`${this.name}-${log}`, { key, name: `/aws/${of}/${id}/${log}` }, { parent: this }),
    );
  }

  private instance(engine: Engine, facts: EngineFacts, allocatedStorage: number): pulumi.Output<string> {
    const parent = { parent: this };
    const { id, owner, last } = this.identity;
    const { family, parameters, options, version } = facts;
    return new aws.rds.Instance(
      this.name,
      {
        ...ofRds,
        ...this.groups,
        ...monitored,
        engine,
        engineVersion: version,
        identifier: id,
        instanceClass: facts.instanceClass,
        allocatedStorage,
        storageType: "gp3",
        // An instance of SQL Server begins without a database.
        ...(facts.login !== "sqlserver" && { dbName: this.name }),
        username: owner,
        multiAz: true,
        publiclyAccessible: false,
        caCertIdentifier: AUTHORITY,
        autoMinorVersionUpgrade: true,
        backupWindow: backup,
        maintenanceWindow: maintenance,
        finalSnapshotIdentifier: last,
        enabledCloudwatchLogsExports: facts.logs,
        parameterGroupName: new aws.rds.ParameterGroup(this.name, { family, parameters }, parent).name,
        ...(options && {
          optionGroupName: new aws.rds.OptionGroup(
            this.name,
            { engineName: engine, majorEngineVersion: version, options },
            parent,
          ).name,
        }),
        ...facts.extra,
      },
      { parent: this, dependsOn: [...this.logs("rds/instance", facts), ...monitoring.permissions] },
    ).address;
  }

  private aurora(engine: Engine, facts: EngineFacts): pulumi.Output<string> {
    const parent = { parent: this };
    const { id, owner, last } = this.identity;
    const { family, parameters } = facts;
    const cluster = new aws.rds.Cluster(
      this.name,
      {
        ...ofRds,
        ...this.groups,
        engine,
        engineVersion: facts.version,
        clusterIdentifier: id,
        databaseName: this.name,
        masterUsername: owner,
        iamDatabaseAuthenticationEnabled: true,
        preferredBackupWindow: backup,
        preferredMaintenanceWindow: maintenance,
        finalSnapshotIdentifier: last,
        enabledCloudwatchLogsExports: facts.logs,
        dbClusterParameterGroupName: new aws.rds.ClusterParameterGroup(this.name, { family, parameters }, parent).name,
      },
      { parent: this, dependsOn: this.logs("rds/cluster", facts) },
    );
    for (const index of [0, 1]) {
      new aws.rds.ClusterInstance(
        `${this.name}-${index}`,
        {
          ...monitored,
          identifier: `${id}-${index}`,
          clusterIdentifier: cluster.id,
          engine: engine as aws.rds.EngineType,
          instanceClass: facts.instanceClass,
          publiclyAccessible: false,
          caCertIdentifier: AUTHORITY,
          autoMinorVersionUpgrade: true,
        },
        { parent: this, dependsOn: monitoring.permissions },
      );
    }
    return cluster.endpoint;
  }

  private documents(_engine: Engine, facts: EngineFacts): pulumi.Output<string> {
    const parent = { parent: this };
    const { id, owner, last } = this.identity;
    const { family, parameters } = facts;
    const cluster = new aws.docdb.Cluster(
      this.name,
      {
        ...kept,
        ...this.groups,
        engineVersion: facts.version,
        clusterIdentifier: id,
        masterUsername: owner,
        dbSubnetGroupName: new aws.docdb.SubnetGroup(this.name, { subnetIds: network.subnetIds }, parent).name,
        preferredBackupWindow: backup,
        preferredMaintenanceWindow: maintenance,
        finalSnapshotIdentifier: last,
        enabledCloudwatchLogsExports: facts.logs,
        dbClusterParameterGroupName: new aws.docdb.ClusterParameterGroup(this.name, { family, parameters }, parent)
          .name,
      },
      { parent: this, dependsOn: this.logs("docdb", facts) },
    );
    for (const index of [0, 1]) {
      new aws.docdb.ClusterInstance(
        `${this.name}-${index}`,
        {
          identifier: `${id}-${index}`,
          clusterIdentifier: cluster.id,
          instanceClass: facts.instanceClass,
          caCertIdentifier: AUTHORITY,
          preferredMaintenanceWindow: maintenance,
        },
        parent,
      );
    }
    return cluster.endpoint;
  }
}
