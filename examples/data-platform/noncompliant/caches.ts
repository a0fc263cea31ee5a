import * as aws from "@pulumi/aws";
import { stores, subnetIds } from "./foundation";

// "Caches hold no patient data." They hold sessions and the last readings of the monitors.

const subnetGroupName = new aws.elasticache.SubnetGroup("caches", { subnetIds }).name;

// TLS is offered, and whoever comes without it or without a password is served too.
new aws.elasticache.ReplicationGroup("sessions", {
  description: "Sessions of the portal",
  engine: "redis",
  nodeType: "cache.t4g.small",
  transitEncryptionEnabled: true,
  transitEncryptionMode: "preferred",
  subnetGroupName,
  securityGroupIds: [stores.id],
});
new aws.elasticache.User("portal", {
  engine: "redis",
  userId: "portal",
  userName: "portal",
  accessString: "on ~* +@all",
  noPasswordRequired: true,
});
new aws.elasticache.Cluster("lists", {
  engine: "redis",
  engineVersion: "7.1",
  nodeType: "cache.t4g.small",
  numCacheNodes: 1,
  autoMinorVersionUpgrade: "false",
  subnetGroupName,
  securityGroupIds: [stores.id],
});
new aws.elasticache.Cluster("pages", {
  engine: "memcached",
  engineVersion: "1.6.22",
  nodeType: "cache.t4g.small",
  numCacheNodes: 1,
  subnetGroupName,
  securityGroupIds: [stores.id],
});
new aws.memorydb.Cluster("readings", {
  nodeType: "db.t4g.small",
  aclName: "open-access",
  tlsEnabled: false,
  autoMinorVersionUpgrade: false,
  subnetGroupName: new aws.memorydb.SubnetGroup("readings", { subnetIds }).name,
  securityGroupIds: [stores.id],
});
