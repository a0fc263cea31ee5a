import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const instance =
  (args: Partial<aws.rds.InstanceArgs> = {}) =>
  () =>
    new aws.rds.Instance("records", {
      engine: "postgres",
      instanceClass: "db.m7g.large",
      allocatedStorage: 100,
      ...args,
    });

const cluster =
  (args: Partial<aws.rds.ClusterArgs> = {}) =>
  () =>
    new aws.rds.Cluster("claims", { engine: "aurora-postgresql", ...args });

const global =
  (args: Partial<aws.rds.GlobalClusterArgs> = {}) =>
  () =>
    new aws.rds.GlobalCluster("claims", {
      globalClusterIdentifier: "claims",
      engine: "aurora-postgresql",
      ...args,
    });

export const cases: PolicyCases = {
  compliant: {
    "an instance": { doc: true, program: instance({ deletionProtection: true }) },
    "true in text": instance({ deletionProtection: "true" as never }),
    "a cluster": cluster({ deletionProtection: true }),
    "a global cluster": global({ deletionProtection: true }),
  },
  violating: {
    "an instance that says nothing": { doc: true, program: instance() },
    "an explicit false": instance({ deletionProtection: false }),
    "false in text": instance({ deletionProtection: "false" as never }),
    "a cluster that says nothing": cluster(),
    "a cluster of a global one": cluster({ globalClusterIdentifier: "claims", deletionProtection: false }),
    "a global cluster that says nothing": global(),
    "an explicit false on a global cluster": global({ deletionProtection: false }),
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("key");
      instance({ deletionProtection: key.arn.apply((arn) => arn !== "") })();
    },
    "a computed engine": () => instance({ engine: new aws.kms.Key("key").arn })(),
  },
  notApplicable: {
    "a replica": () => new aws.rds.Instance("replica", { instanceClass: "db.m7g.large", replicateSourceDb: "records" }),
    "a member of an Aurora cluster": instance({ engine: "aurora-mysql" }),
    "a cluster that replicates another": cluster({
      replicationSourceIdentifier: "arn:aws:rds:us-west-2:111122223333:cluster:claims",
    }),
  },
};
