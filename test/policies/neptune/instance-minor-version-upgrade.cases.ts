import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const member = (autoMinorVersionUpgrade?: pulumi.Input<boolean>) => () =>
  new aws.neptune.ClusterInstance("referrals", {
    clusterIdentifier: "referrals",
    instanceClass: "db.r6g.large",
    ...(autoMinorVersionUpgrade !== undefined && { autoMinorVersionUpgrade }),
  });

export const cases: PolicyCases = {
  compliant: {
    "an instance that takes them": { doc: true, program: member(true) },
    "nothing said": member(),
    "true in text": member("true" as never),
  },
  violating: {
    "an instance that does not take them": { doc: true, program: member(false) },
    "false in text": member("false" as never),
  },
  undecided: {
    "a computed flag": () => member(new aws.kms.Key("key").arn.apply((arn) => arn !== ""))(),
  },
};
