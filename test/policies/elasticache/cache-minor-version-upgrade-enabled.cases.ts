import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const group =
  (args: Partial<aws.elasticache.ReplicationGroupArgs> = {}) =>
  () =>
    new aws.elasticache.ReplicationGroup("sessions", {
      description: "Sessions of the patient portal",
      ...args,
    });

const cluster =
  (engine: string | undefined, args: aws.elasticache.ClusterArgs = {}) =>
  () =>
    new aws.elasticache.Cluster("sessions", { engine, nodeType: "cache.t4g.small", numCacheNodes: 1, ...args });

export const cases: PolicyCases = {
  compliant: {
    "an explicit true": { doc: true, program: group({ engine: "valkey", autoMinorVersionUpgrade: true }) },
    "nothing said": group(),
    "a cluster, and nothing said": cluster("redis"),
    'a cluster with the text "true"': cluster("redis", { autoMinorVersionUpgrade: "true" }),
  },
  violating: {
    "an explicit false": { doc: true, program: group({ engine: "valkey", autoMinorVersionUpgrade: false }) },
    "an explicit false without an engine": group({ autoMinorVersionUpgrade: false }),
    "Redis 6.x": group({ engine: "redis", engineVersion: "6.x", autoMinorVersionUpgrade: false }),
    "Redis 7": group({ engine: "redis", engineVersion: "7.1", autoMinorVersionUpgrade: false }),
    "a cluster": cluster("redis", { autoMinorVersionUpgrade: "false" }),
    "a cluster in another spelling": cluster("Redis", { engineVersion: "6.2", autoMinorVersionUpgrade: "False" }),
    "a cluster with a false that is no text": cluster("redis", { autoMinorVersionUpgrade: false as never }),
  },
  undecided: {
    "a flag that is computed": () =>
      group({ autoMinorVersionUpgrade: new aws.kms.Key("key").arn.apply((arn) => arn !== "") })(),
    "a version that is computed": () =>
      group({ engine: "redis", engineVersion: new aws.kms.Key("key").arn, autoMinorVersionUpgrade: false })(),
    "an engine that is computed": () =>
      group({ engine: new aws.kms.Key("key").arn, engineVersion: "5.0.6", autoMinorVersionUpgrade: false })(),
  },
  notApplicable: {
    Memcached: cluster("memcached", { autoMinorVersionUpgrade: "false" }),
    "Redis 5": group({ engine: "redis", engineVersion: "5.0.6", autoMinorVersionUpgrade: false }),
    "Redis 5 by default": group({ engineVersion: "5.0.6", autoMinorVersionUpgrade: false }),
    "a cluster of Redis 4": cluster("redis", { engineVersion: "4.0.10", autoMinorVersionUpgrade: "false" }),
  },
};
