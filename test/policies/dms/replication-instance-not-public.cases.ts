import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const instance = (publiclyAccessible?: pulumi.Input<boolean>) => () =>
  new aws.dms.ReplicationInstance("migration", {
    replicationInstanceId: "migration",
    replicationInstanceClass: "dms.r6i.large",
    publiclyAccessible,
  });

export const cases: PolicyCases = {
  compliant: {
    "an explicit false": { doc: true, program: instance(false) },
    "nothing declared, which the provider makes private": instance(),
    "false as text": instance("false" as never),
  },
  violating: {
    public: { doc: true, program: instance(true) },
    "true as text": instance("true" as never),
    "public in a private subnet group": () =>
      new aws.dms.ReplicationInstance("migration", {
        replicationInstanceId: "migration",
        replicationInstanceClass: "dms.r6i.large",
        replicationSubnetGroupId: "private",
        publiclyAccessible: true,
      }),
  },
  undecided: {
    "a flag that is computed": () => instance(new aws.kms.Key("key").arn.apply((arn) => arn === ""))(),
  },
};
