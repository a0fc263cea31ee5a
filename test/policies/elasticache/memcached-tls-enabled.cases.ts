import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const cluster =
  (args: aws.elasticache.ClusterArgs = {}) =>
  () =>
    new aws.elasticache.Cluster("sessions", {
      engine: "memcached",
      nodeType: "cache.m6g.large",
      numCacheNodes: 2,
      ...args,
    });

export const cases: PolicyCases = {
  compliant: {
    "TLS is on": {
      doc: true,
      program: cluster({ engineVersion: "1.6.22", subnetGroupName: "private", transitEncryptionEnabled: true }),
    },
    'TLS is on, as the text "true"': cluster({ transitEncryptionEnabled: "true" as never }),
  },
  violating: {
    "TLS is not mentioned": { doc: true, program: cluster() },
    "an explicit false": cluster({ engineVersion: "1.6.22", transitEncryptionEnabled: false }),
    "another spelling of the engine": cluster({ engine: "Memcached" }),
  },
  undecided: {
    "a flag that is computed": () => {
      const transitEncryptionEnabled = new aws.kms.Key("key").arn.apply((arn) => arn !== "");
      cluster({ transitEncryptionEnabled })();
    },
    "an engine that is computed": () => cluster({ engine: new aws.kms.Key("key").arn })(),
  },
  notApplicable: {
    "another engine": cluster({ engine: "redis", numCacheNodes: 1 }),
    "a member of a replication group": () => {
      const group = new aws.elasticache.ReplicationGroup("sessions", { description: "Sessions" });
      new aws.elasticache.Cluster("sessions", { replicationGroupId: group.id });
    },
  },
};
