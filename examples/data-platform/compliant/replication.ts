import * as aws from "@pulumi/aws";
import { allow, ServiceRole } from "../../components";
import { config, key } from "./foundation";
import { raw, useOf } from "./lake";
import { network, workers } from "./network";

// Changes in the registry flow into the lake.

const secret = config.require("registrySecretArn");
const reading = new ServiceRole("replication-secret", {
  service: "dms",
  grants: [allow(["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"], secret), key.use],
});
const source = new aws.dms.Endpoint(
  "registry",
  {
    endpointId: "registry",
    endpointType: "source",
    engineName: "postgres",
    databaseName: "registry",
    sslMode: "require",
    kmsKeyArn: key.arn,
    secretsManagerArn: secret,
    secretsManagerAccessRoleArn: reading.arn,
  },
  { dependsOn: reading.permissions },
);
const writing = new ServiceRole("replication-lake", { service: "dms", grants: useOf(raw) });
const target = new aws.dms.S3Endpoint(
  "lake",
  {
    endpointId: "lake",
    endpointType: "target",
    bucketName: raw.name,
    bucketFolder: "registry",
    dataFormat: "parquet",
    encryptionMode: "SSE_KMS",
    serverSideEncryptionKmsKeyId: key.arn,
    serviceAccessRoleArn: writing.arn,
  },
  { dependsOn: [...raw.settings, ...writing.permissions] },
);
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
    subnetIds: network.subnetIds,
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
