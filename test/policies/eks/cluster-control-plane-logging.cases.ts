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
    "the three": { doc: true, program: () => make({ enabledClusterLogTypes: ["api", "audit", "authenticator"] }) },
    all: () => make({ enabledClusterLogTypes: ["api", "audit", "authenticator", "controllerManager", "scheduler"] }),
    "less where that is allowed": {
      settings: { eks: { requiredLogTypes: ["audit"] } },
      program: () => make({ enabledClusterLogTypes: ["audit"] }),
    },
  },
  violating: {
    nothing: { doc: true, program: () => make() },
    "one is missing": () => make({ enabledClusterLogTypes: ["api", "audit"] }),
    "more are asked": {
      settings: { eks: { requiredLogTypes: ["scheduler"] } },
      program: () => make({ enabledClusterLogTypes: ["api", "audit", "authenticator"] }),
    },
  },
  undecided: {
    "a computed list": () => make({ enabledClusterLogTypes: new aws.kms.Key("late").arn.apply((arn) => [arn]) }),
  },
};
