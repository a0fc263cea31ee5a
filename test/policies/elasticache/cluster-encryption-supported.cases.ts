import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const node = { nodeType: "cache.t4g.small", numCacheNodes: 1 };
const group = () =>
  new aws.elasticache.ReplicationGroup("sessions", { description: "Sessions", atRestEncryptionEnabled: true });

export const cases: PolicyCases = {
  compliant: {
    "a member of a replication group": {
      doc: true,
      program: () => new aws.elasticache.Cluster("sessions", { replicationGroupId: group().id }),
    },
    "a member of a group of another stack": () =>
      new aws.elasticache.Cluster("sessions", { replicationGroupId: "clinic-sessions" }),
    "a member that names its engine": () =>
      new aws.elasticache.Cluster("sessions", { engine: "redis", replicationGroupId: group().id }),
    "a member whose engine is computed": () => {
      const { id, arn } = group();
      new aws.elasticache.Cluster("sessions", { engine: arn.apply(() => "valkey"), replicationGroupId: id });
    },
  },
  violating: {
    "Redis alone": {
      doc: true,
      program: () => new aws.elasticache.Cluster("sessions", { ...node, engine: "redis" }),
    },
    "Valkey alone": () => new aws.elasticache.Cluster("sessions", { ...node, engine: "valkey" }),
    "another spelling": () => new aws.elasticache.Cluster("sessions", { ...node, engine: "Redis" }),
    "no engine and no group": () => new aws.elasticache.Cluster("sessions", node),
    "an empty group": {
      isEnoughIfSet: ["replicationGroupId"],
      program: () => new aws.elasticache.Cluster("sessions", { ...node, engine: "redis", replicationGroupId: "" }),
    },
    "TLS asked of Redis alone": () =>
      new aws.elasticache.Cluster("sessions", { ...node, engine: "redis", transitEncryptionEnabled: true }),
  },
  undecided: {
    "an engine that is computed": () => {
      const key = new aws.kms.Key("sessions");
      new aws.elasticache.Cluster("sessions", { ...node, engine: key.arn.apply(() => "memcached") });
    },
  },
  notApplicable: {
    Memcached: () => new aws.elasticache.Cluster("sessions", { ...node, engine: "memcached" }),
    "Memcached in another spelling": () => new aws.elasticache.Cluster("sessions", { ...node, engine: "Memcached" }),
  },
};
