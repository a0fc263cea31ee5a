import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.eks.ClusterArgs> = {}) =>
  new aws.eks.Cluster("app", {
    roleArn: "arn:aws:iam::111122223333:role/eks",
    vpcConfig: { subnetIds: ["subnet-1", "subnet-2"] },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    on: { doc: true, program: () => make({ deletionProtection: true }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ deletionProtection: false }),
  },
  undecided: {
    "a computed flag": () => make({ deletionProtection: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};
