import * as aws from "@pulumi/aws";
import { logGroup, PostgresDatabase } from "../../components";
import { loggedBucket } from "./edge";
import { alarms, backups, key } from "./foundation";
import { network, stores } from "./network";

// What the portal keeps. Each of these takes fixes by itself, in a window in which nobody waits for it.

export const database = new PostgresDatabase("portal", {
  key,
  network,
  group: stores,
  alarms,
  backups,
  instanceClass: "db.m7g.large",
  allocatedStorage: 200,
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
