import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const instance = (autoMinorVersionUpgrade?: pulumi.Input<boolean>) => () =>
  new aws.dms.ReplicationInstance("migration", {
    replicationInstanceId: "migration",
    replicationInstanceClass: "dms.r6i.large",
    autoMinorVersionUpgrade,
  });

export const cases: PolicyCases = {
  compliant: {
    "upgrades are on": { doc: true, program: instance(true) },
    "true as text": instance("true" as never),
  },
  violating: {
    "nothing declared, for which the provider turns upgrades off": { doc: true, program: instance() },
    "an explicit false": instance(false),
    "false as text": instance("false" as never),
    "major upgrades only": () =>
      new aws.dms.ReplicationInstance("migration", {
        replicationInstanceId: "migration",
        replicationInstanceClass: "dms.r6i.large",
        allowMajorVersionUpgrade: true,
      }),
  },
  undecided: {
    "a flag that is computed": () => instance(new aws.kms.Key("key").arn.apply((arn) => arn !== ""))(),
  },
};
