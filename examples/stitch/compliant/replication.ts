import * as aws from "@pulumi/aws";
import { account, allow, arnOf, logGroup, project, ServiceRole } from "../../components";
import type { Database } from "./database";
import { config, key, network, regionName, tasks } from "./foundation";
import { appointments, laboratory, portal, records } from "./sources";
import { lake, reporting, writeLake } from "./warehouse";

// Replication tasks: from four databases, over TLS with certificates that are checked, to PostgreSQL and the lake.

// DMS looks for roles of these names, one of each for an account.
const roleOfDms = (roleName: string, managedPolicy: string) =>
  new ServiceRole(roleName, { service: "dms", roleName, managedPolicies: [`service-role/${managedPolicy}`] });
const inNetwork = roleOfDms("dms-vpc-role", "AmazonDMSVPCManagementRole");
const intoLogs = roleOfDms("dms-cloudwatch-logs-role", "AmazonDMSCloudWatchLogsRole");

const subnetGroup = new aws.dms.ReplicationSubnetGroup(
  "replication",
  {
    replicationSubnetGroupId: project,
    replicationSubnetGroupDescription: "Private subnets",
    subnetIds: network.subnetIds,
  },
  { dependsOn: inNetwork.permissions },
);
// DMS makes this group by itself if it is not there, without a key and for ever. What failed is told in it, and nowhere else.
const log = logGroup("tasks", { key, name: `dms-tasks-${project}` });
const instance = new aws.dms.ReplicationInstance(
  "replication",
  {
    replicationInstanceId: project,
    replicationInstanceClass: "dms.r6i.large",
    allocatedStorage: 200,
    multiAz: true,
    publiclyAccessible: false,
    autoMinorVersionUpgrade: true,
    preferredMaintenanceWindow: "sun:06:00-sun:07:00",
    kmsKeyArn: key.arn,
    replicationSubnetGroupId: subnetGroup.id,
    vpcSecurityGroupIds: [tasks.id],
  },
  { dependsOn: [...intoLogs.permissions, log] },
);

const certificateArn = new aws.dms.Certificate("authorities", {
  certificateId: `${project}-authorities`,
  certificatePem: config.require("certificateAuthorities"),
}).certificateArn;
// Secrets are read by DMS of the region, which has a name of its own, and only those of the tasks.
const secrets = new ServiceRole("secrets", {
  service: `dms.${regionName}`,
  grants: [
    allow(
      ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
      arnOf("secretsmanager", `secret:${project}/tasks/*`),
    ),
    key.use,
  ],
});
function endpoint(name: string, engineName: string, { login }: Database, endpointType = "source"): aws.dms.Endpoint {
  return new aws.dms.Endpoint(
    name,
    {
      endpointId: `${project}-${name}`,
      endpointType,
      engineName,
      databaseName: name,
      // The certificate has to be of a known authority, and of this host.
      sslMode: "verify-full",
      certificateArn,
      secretsManagerArn: login.secretArn,
      secretsManagerAccessRoleArn: secrets.arn,
      kmsKeyArn: key.arn,
    },
    { dependsOn: [login, ...secrets.permissions] },
  );
}
const toReporting = endpoint("reporting", "postgres", reporting, "target").endpointArn;
const writer = new ServiceRole("lake-writer", { service: "dms", grants: writeLake });
const toLake = (name: string) =>
  new aws.dms.S3Endpoint(
    `lake-${name}`,
    {
      endpointId: `${project}-lake-${name}`,
      endpointType: "target",
      bucketName: lake.name,
      bucketFolder: name,
      dataFormat: "parquet",
      encryptionMode: "SSE_KMS",
      serverSideEncryptionKmsKeyId: key.arn,
      expectedBucketOwner: account,
      kmsKeyArn: key.arn,
      serviceAccessRoleArn: writer.arn,
    },
    { dependsOn: [...lake.settings, ...writer.permissions] },
  ).endpointArn;

/** All tables of one schema. A filter on a value would write the value into the task. */
const tablesOf = (schema: string) =>
  JSON.stringify({
    rules: [
      {
        "rule-type": "selection",
        "rule-id": "1",
        "rule-name": "all",
        "object-locator": { "schema-name": schema, "table-name": "%" },
        "rule-action": "include",
      },
    ],
  });
const settings = (isValidated: boolean) =>
  JSON.stringify({
    Logging: {
      EnableLogging: true,
      // Two steps more, and rows are in the log.
      LogComponents: ["SOURCE_CAPTURE", "SOURCE_UNLOAD", "TARGET_LOAD", "TARGET_APPLY"].map((Id) => ({
        Id,
        Severity: "LOGGER_SEVERITY_DEFAULT",
      })),
    },
    // What is written to S3 could only be compared by Athena.
    ValidationSettings: { EnableValidation: isValidated },
  });
const TASKS = [
  { name: "appointments", engine: "mysql", source: appointments, schema: "appointments", target: toReporting },
  { name: "portal", engine: "aurora", source: portal, schema: "portal", target: toReporting },
  { name: "laboratory", engine: "postgres", source: laboratory, schema: "public", target: toLake("laboratory") },
  { name: "records", engine: "aurora-postgresql", source: records, schema: "public", target: toLake("records") },
];
for (const { name, engine, source, schema, target } of TASKS) {
  new aws.dms.ReplicationTask(name, {
    replicationTaskId: `${project}-${name}`,
    migrationType: "full-load-and-cdc",
    replicationInstanceArn: instance.replicationInstanceArn,
    sourceEndpointArn: endpoint(name, engine, source).endpointArn,
    targetEndpointArn: target,
    tableMappings: tablesOf(schema),
    replicationTaskSettings: settings(target === toReporting),
  });
}
