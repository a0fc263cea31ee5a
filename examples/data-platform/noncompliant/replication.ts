import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, config, serviceRole, subnetIds, workers } from "./foundation";

// Changes in the registry, and an old archive of reports, flow into the lake.

const registry = new aws.dms.Endpoint("registry", {
  endpointId: "registry",
  endpointType: "source",
  engineName: "postgres",
  databaseName: "registry",
  secretsManagerArn: config.require("registrySecretArn"),
  secretsManagerAccessRoleArn: serviceRole("replication-secret", "dms").arn,
});
new aws.dms.Endpoint("report-archive", {
  endpointId: "report-archive",
  endpointType: "source",
  engineName: "mongodb",
  databaseName: "reports",
  serverName: "archive.hospital.example",
  port: 27017,
  sslMode: "require",
  mongodbSettings: { authType: "no" },
});
const lake = new aws.dms.S3Endpoint("lake", {
  endpointId: "lake",
  endpointType: "target",
  bucketName: pulumi.interpolate`hospital-group-raw-${account}`,
  cannedAclForObjects: "authenticated-read",
  serviceAccessRoleArn: serviceRole("replication-lake", "dms").arn,
});
const instance = new aws.dms.ReplicationInstance("replication", {
  replicationInstanceId: "replication",
  replicationInstanceClass: "dms.t3.medium",
  publiclyAccessible: true,
  replicationSubnetGroupId: new aws.dms.ReplicationSubnetGroup("replication", {
    replicationSubnetGroupId: "replication",
    replicationSubnetGroupDescription: "Subnets of the replication",
    subnetIds,
  }).id,
  vpcSecurityGroupIds: [workers.id],
});
// The log was too long, and was cut where it counts.
new aws.dms.ReplicationTask("registry", {
  replicationTaskId: "registry",
  migrationType: "full-load-and-cdc",
  replicationInstanceArn: instance.replicationInstanceArn,
  sourceEndpointArn: registry.endpointArn,
  targetEndpointArn: lake.endpointArn,
  tableMappings: JSON.stringify({
    rules: [
      {
        "rule-type": "selection",
        "rule-id": "1",
        "rule-name": "all",
        "object-locator": { "schema-name": "public", "table-name": "%" },
        "rule-action": "include",
      },
    ],
  }),
  replicationTaskSettings: JSON.stringify({
    Logging: {
      EnableLogging: true,
      LogComponents: [{ Id: "TARGET_APPLY", Severity: "LOGGER_SEVERITY_ERROR" }],
    },
  }),
});
