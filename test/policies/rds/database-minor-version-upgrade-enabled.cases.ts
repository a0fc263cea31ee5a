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

const member =
  (args: Partial<aws.rds.ClusterInstanceArgs> = {}) =>
  () =>
    new aws.rds.ClusterInstance("claims", {
      clusterIdentifier: "claims",
      engine: "aurora-postgresql",
      instanceClass: "db.r7g.large",
      ...args,
    });

const multiAz = { engine: "postgres", dbClusterInstanceClass: "db.m6gd.large", allocatedStorage: 100, iops: 1000 };

const cluster =
  (args: Partial<aws.rds.ClusterArgs> = {}) =>
  () =>
    new aws.rds.Cluster("claims", { ...multiAz, ...args });

export const cases: PolicyCases = {
  compliant: {
    "an instance that takes them": { doc: true, program: instance({ autoMinorVersionUpgrade: true }) },
    "nothing said": instance(),
    "true in text": instance({ autoMinorVersionUpgrade: "true" as never }),
    "a member of a cluster": member({ autoMinorVersionUpgrade: true }),
    "a member that says nothing": member(),
    "a Multi-AZ cluster": cluster({ autoMinorVersionUpgrade: true }),
    "a cluster that says nothing": cluster(),
  },
  violating: {
    "an instance that does not take them": { doc: true, program: instance({ autoMinorVersionUpgrade: false }) },
    "false in text": instance({ autoMinorVersionUpgrade: "false" as never }),
    "a replica": () =>
      new aws.rds.Instance("replica", {
        instanceClass: "db.m7g.large",
        replicateSourceDb: "records",
        autoMinorVersionUpgrade: false,
      }),
    "a member of a cluster": member({ autoMinorVersionUpgrade: false }),
    "a Multi-AZ cluster": cluster({ autoMinorVersionUpgrade: false }),
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("key");
      instance({ autoMinorVersionUpgrade: key.arn.apply((arn) => arn !== "") })();
    },
    "a computed engine": () => instance({ engine: new aws.kms.Key("key").arn, autoMinorVersionUpgrade: false })(),
  },
  notApplicable: {
    "a custom engine": instance({ engine: "custom-oracle-ee", autoMinorVersionUpgrade: false }),
    "another spelling of a custom engine": instance({ engine: "Custom-SQLServer-EE", autoMinorVersionUpgrade: false }),
  },
};
