import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const log = (logType: pulumi.Input<string>) => ({
  logType,
  destination: "/clinic/sessions",
  destinationType: "cloudwatch-logs",
  logFormat: "json",
});

const group = (args: Partial<aws.elasticache.ReplicationGroupArgs> = {}) =>
  new aws.elasticache.ReplicationGroup("sessions", { description: "Sessions of the patient portal", ...args });

const cluster = (args: aws.elasticache.ClusterArgs) => new aws.elasticache.Cluster("sessions", args);

const node = { nodeType: "cache.t4g.small", numCacheNodes: 1 };

export const cases: PolicyCases = {
  compliant: {
    "the engine's log": { doc: true, program: () => group({ logDeliveryConfigurations: [log("engine-log")] }) },
    "the engine's log among others": () =>
      group({ engine: "valkey", logDeliveryConfigurations: [log("slow-log"), log("engine-log")] }),
    "a cluster": () => cluster({ engine: "redis", ...node, logDeliveryConfigurations: [log("engine-log")] }),
  },
  violating: {
    "nothing declared": { doc: true, program: () => group() },
    "slow commands only": () => group({ logDeliveryConfigurations: [log("slow-log")] }),
    "a cluster without logs": () => cluster({ engine: "redis", ...node }),
    "an empty list": {
      program: () => group({ engine: "redis", logDeliveryConfigurations: [] }),
    },
  },
  undecided: {
    "a type that is computed": () => group({ logDeliveryConfigurations: [log(new aws.kms.Key("key").description)] }),
    "an engine that is computed": () => cluster({ engine: new aws.kms.Key("key").description, ...node }),
  },
  notApplicable: {
    memcached: () => cluster({ engine: "memcached", ...node }),
    "a member of a group, which has the logs": () => cluster({ replicationGroupId: "sessions" }),
    "a member of a group of the stack": () => cluster({ replicationGroupId: new aws.kms.Key("key").id }),
  },
};
