import * as aws from "@pulumi/aws";
import { allow, arnOf, logGroup, ServiceRole } from "../../components";
import { backups, key } from "./foundation";
import { network, storeGroup } from "./network";

const { subnetIds } = network;

// Appointments in DynamoDB, with DAX before them.
new aws.dynamodb.Table("appointments", {
  name: "appointments",
  billingMode: "PAY_PER_REQUEST",
  hashKey: "slot",
  attributes: [{ name: "slot", type: "S" }],
  serverSideEncryption: { enabled: true, kmsKeyArn: key.arn },
  pointInTimeRecovery: { enabled: true },
  deletionProtectionEnabled: true,
  tags: backups.tags,
});
const reader = new ServiceRole("dax", {
  service: "dax",
  grants: [
    allow(
      ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query", "dynamodb:UpdateItem"],
      arnOf("dynamodb", "table/appointments"),
    ),
    key.use,
  ],
});
new aws.dax.Cluster(
  "appointments",
  {
    clusterName: "appointments",
    nodeType: "dax.r5.large",
    replicationFactor: 3,
    serverSideEncryption: { enabled: true },
    clusterEndpointEncryptionType: "TLS",
    subnetGroupName: new aws.dax.SubnetGroup("appointments", { subnetIds }).name,
    securityGroupIds: [storeGroup("appointments", 9111).id],
    iamRoleArn: reader.arn,
  },
  { dependsOn: reader.permissions },
);

const redis = storeGroup("caches", 6379);

// Sessions of the portal.
const portal = new aws.elasticache.User("portal", {
  engine: "valkey",
  userId: "portal",
  userName: "portal",
  accessString: "on ~session:* +@read +@write",
  authenticationMode: { type: "iam" },
});
new aws.elasticache.ReplicationGroup("sessions", {
  description: "Sessions of the portal",
  engine: "valkey",
  nodeType: "cache.r7g.large",
  numCacheClusters: 2,
  automaticFailoverEnabled: true,
  multiAzEnabled: true,
  atRestEncryptionEnabled: true,
  kmsKeyId: key.arn,
  transitEncryptionEnabled: true,
  transitEncryptionMode: "required",
  userGroupIds: [
    new aws.elasticache.UserGroup("sessions", { engine: "valkey", userGroupId: "sessions", userIds: [portal.userId] })
      .id,
  ],
  snapshotRetentionLimit: 15,
  logDeliveryConfigurations: [
    {
      logType: "engine-log",
      logFormat: "json",
      destinationType: "cloudwatch-logs",
      destination: logGroup("sessions", { key }).name,
    },
  ],
  subnetGroupName: new aws.elasticache.SubnetGroup("sessions", { subnetIds }).name,
  securityGroupIds: [redis.id],
});

// The bedside monitors' latest readings.
const wards = new aws.memorydb.User("wards", {
  userName: "wards",
  accessString: "on ~reading:* +@read +@write",
  authenticationMode: { type: "iam" },
});
new aws.memorydb.Cluster("readings", {
  nodeType: "db.r7g.large",
  aclName: new aws.memorydb.Acl("wards", { userNames: [wards.userName] }).name,
  tlsEnabled: true,
  kmsKeyArn: key.arn,
  snapshotRetentionLimit: 35,
  subnetGroupName: new aws.memorydb.SubnetGroup("readings", { subnetIds }).name,
  securityGroupIds: [redis.id],
});
