import * as aws from "@pulumi/aws";
import { config } from "./account";
import { key, useOfKeys } from "./keys";
import { raw, useOf } from "./lake";
import { subnetIds, workers } from "./network";
import { allow, serviceRole } from "./roles";

// Changes in the registry flow into the lake.

const secret = config.require("registrySecretArn");
const source = new aws.dms.Endpoint("registry", {
  endpointId: "registry",
  endpointType: "source",
  engineName: "postgres",
  databaseName: "registry",
  sslMode: "require",
  kmsKeyArn: key.arn,
  secretsManagerArn: secret,
  secretsManagerAccessRoleArn: serviceRole(
    "replication-secret",
    "dms",
    allow(["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"], secret),
    useOfKeys,
  ).arn,
});
const target = new aws.dms.S3Endpoint("lake", {
  endpointId: "lake",
  endpointType: "target",
  bucketName: raw.name,
  bucketFolder: "registry",
  dataFormat: "parquet",
  encryptionMode: "SSE_KMS",
  serverSideEncryptionKmsKeyId: key.arn,
  serviceAccessRoleArn: serviceRole("replication-lake", "dms", useOf(raw), useOfKeys).arn,
});
const instance = new aws.dms.ReplicationInstance("replication", {
  replicationInstanceId: "replication",
  replicationInstanceClass: "dms.r6i.large",
  publiclyAccessible: false,
  multiAz: true,
  autoMinorVersionUpgrade: true,
  kmsKeyArn: key.arn,
  replicationSubnetGroupId: new aws.dms.ReplicationSubnetGroup("replication", {
    replicationSubnetGroupId: "replication",
    replicationSubnetGroupDescription: "Private subnets",
    subnetIds,
  }).id,
  vpcSecurityGroupIds: [workers.id],
});

const LOGGED = ["SOURCE_CAPTURE", "SOURCE_UNLOAD", "TARGET_LOAD", "TARGET_APPLY"];
new aws.dms.ReplicationTask("registry", {
  replicationTaskId: "registry",
  migrationType: "full-load-and-cdc",
  replicationInstanceArn: instance.replicationInstanceArn,
  sourceEndpointArn: source.endpointArn,
  targetEndpointArn: target.endpointArn,
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
      LogComponents: LOGGED.map((Id) => ({ Id, Severity: "LOGGER_SEVERITY_DEFAULT" })),
    },
    ValidationSettings: { EnableValidation: true },
  }),
});
