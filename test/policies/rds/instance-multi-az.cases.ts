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

export const cases: PolicyCases = {
  compliant: {
    "a standby": { doc: true, program: instance({ multiAz: true }) },
    "true in text": instance({ multiAz: "true" as never }),
    "a restored instance": instance({ snapshotIdentifier: "records-2025", multiAz: true }),
  },
  violating: {
    "nothing said": { doc: true, program: instance() },
    "an explicit false": instance({ multiAz: false }),
    "a single zone": instance({ availabilityZone: "us-east-1a" }),
    "another engine": instance({ engine: "oracle-ee", multiAz: false }),
    "a restored instance that says nothing": () =>
      new aws.rds.Instance("records", { instanceClass: "db.m7g.large", snapshotIdentifier: "records-2025" }),
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("key");
      instance({ multiAz: key.arn.apply((arn) => arn !== "") })();
    },
    "a computed engine": () => instance({ engine: new aws.kms.Key("key").arn })(),
  },
  notApplicable: {
    "a replica": () => new aws.rds.Instance("replica", { instanceClass: "db.m7g.large", replicateSourceDb: "records" }),
    "a replica of a computed source": () =>
      new aws.rds.Instance("replica", {
        instanceClass: "db.m7g.large",
        replicateSourceDb: new aws.kms.Key("key").arn,
      }),
    "a member of an Aurora cluster": instance({ engine: "aurora-postgresql" }),
    "a custom engine": instance({ engine: "custom-sqlserver-ee" }),
    "another spelling of a custom engine": instance({ engine: "Custom-Oracle-EE" }),
  },
};
