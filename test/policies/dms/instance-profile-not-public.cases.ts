import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const profile = (publiclyAccessible?: pulumi.Input<boolean>) => () =>
  new aws.dms.InstanceProfile("migration", { publiclyAccessible });

export const cases: PolicyCases = {
  compliant: {
    "an explicit false": { doc: true, program: profile(false) },
    "false as text": profile("false" as never),
  },
  violating: {
    public: { doc: true, program: profile(true) },
    "nothing declared": profile(),
    "true as text": profile("true" as never),
    "a private subnet group only": () =>
      new aws.dms.InstanceProfile("migration", { subnetGroupIdentifier: "private", networkType: "IPV4" }),
  },
  undecided: {
    "a flag that is computed": () => profile(new aws.kms.Key("key").arn.apply((arn) => arn === ""))(),
  },
};
