import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Days = pulumi.Input<number> | undefined;

const group = (snapshotRetentionLimit?: Days, args: Partial<aws.elasticache.ReplicationGroupArgs> = {}) =>
  function program() {
    return new aws.elasticache.ReplicationGroup("sessions", {
      description: "Sessions of the patient portal",
      snapshotRetentionLimit,
      ...args,
    });
  };

const cluster = (engine: pulumi.Input<string> | undefined, args: aws.elasticache.ClusterArgs = {}) =>
  function program() {
    return new aws.elasticache.Cluster("sessions", { engine, ...args });
  };

const serverless = (engine: pulumi.Input<string>, snapshotRetentionLimit?: Days) => () =>
  new aws.elasticache.ServerlessCache("sessions", { name: "sessions", engine, snapshotRetentionLimit });

const node = { nodeType: "cache.t4g.small", numCacheNodes: 1 };
const aWeek = { elasticache: { minimumSnapshotRetentionDays: 7 } };

export const cases: PolicyCases = {
  compliant: {
    "fifteen days": { doc: true, program: group(15) },
    "more than fifteen days": group(35, { engine: "valkey" }),
    "a number in text": group("15" as never),
    "a week where that is enough": { settings: aWeek, program: group(7) },
    "a single node of Redis": cluster("redis", { ...node, snapshotRetentionLimit: 15 }),
    "a serverless cache": serverless("valkey", 15),
  },
  violating: {
    "nothing said": { doc: true, program: group() },
    "no snapshots": group(0),
    "two weeks": group(14),
    "six days where a week is asked for": { settings: aWeek, program: group(6) },
    "a window for snapshots alone": group(undefined, { snapshotWindow: "03:00-05:00" }),
    "a single node of Redis": cluster("redis", node),
    "a serverless cache, and nothing said": serverless("valkey"),
    "a serverless cache of Redis with a week": serverless("redis", 7),
  },
  undecided: {
    "a period that is computed": () => group(new aws.kms.Key("key").arn.apply((arn) => arn.length))(),
    "an engine that is computed": () => cluster(new aws.kms.Key("key").arn, node)(),
  },
  notApplicable: {
    Memcached: cluster("memcached", { nodeType: "cache.t4g.small", numCacheNodes: 2 }),
    "a serverless cache of Memcached": serverless("memcached"),
    "a member of a group": () => {
      cluster(undefined, { replicationGroupId: "sessions" })();
    },
    "a secondary member of a global group": group(undefined, { globalReplicationGroupId: "ldgnf-sessions" }),
  },
};
