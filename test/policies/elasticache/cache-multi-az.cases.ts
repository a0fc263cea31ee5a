import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const group =
  (args: Partial<aws.elasticache.ReplicationGroupArgs> = {}) =>
  () =>
    new aws.elasticache.ReplicationGroup("sessions", {
      description: "Sessions of the patient portal",
      numCacheClusters: 2,
      ...args,
    });

const memcached =
  (args: aws.elasticache.ClusterArgs = {}) =>
  () =>
    new aws.elasticache.Cluster("sessions", {
      engine: "memcached",
      nodeType: "cache.t4g.small",
      numCacheNodes: 2,
      ...args,
    });

const computed = () => new aws.kms.Key("key").arn.apply((arn) => arn !== "");

export const cases: PolicyCases = {
  compliant: {
    "it fails over to another zone": {
      doc: true,
      program: group({ automaticFailoverEnabled: true, multiAzEnabled: true }),
    },
    'the text "true"': group({ automaticFailoverEnabled: "true" as never, multiAzEnabled: "true" as never }),
    "Memcached across zones": memcached({ azMode: "cross-az" }),
    "Memcached in another spelling": memcached({ engine: "Memcached", azMode: "Cross-AZ" }),
  },
  violating: {
    "nothing said": {
      doc: true,
      findings: ["automaticFailoverEnabled", "multiAzEnabled"],
      program: group(),
    },
    "failover in one zone": { findings: ["multiAzEnabled"], program: group({ automaticFailoverEnabled: true }) },
    "an explicit false": {
      findings: ["automaticFailoverEnabled", "multiAzEnabled"],
      program: group({ automaticFailoverEnabled: false, multiAzEnabled: false }),
    },
    "several zones without failover": {
      findings: ["automaticFailoverEnabled"],
      program: group({ multiAzEnabled: true, preferredCacheClusterAzs: ["us-east-1a", "us-east-1b"] }),
    },
    "Memcached, and nothing said": memcached(),
    "Memcached in one zone": memcached({ azMode: "single-az", availabilityZone: "us-east-1a" }),
  },
  undecided: {
    "flags that are computed": () => {
      const multiAzEnabled = computed();
      group({ automaticFailoverEnabled: true, multiAzEnabled })();
    },
    "a mode of Memcached that is computed": () => memcached({ azMode: new aws.kms.Key("key").arn })(),
    "a number of nodes that is computed": () =>
      memcached({ numCacheNodes: new aws.kms.Key("key").arn.apply((arn) => arn.length) })(),
  },
  notApplicable: {
    "a single node of Memcached": memcached({ numCacheNodes: 1 }),
    "a single node of Redis": memcached({ engine: "redis", numCacheNodes: 1 }),
    "a secondary member of a global group": group({ globalReplicationGroupId: "ldgnf-sessions" }),
  },
};
