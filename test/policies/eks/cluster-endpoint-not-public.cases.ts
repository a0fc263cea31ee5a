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
    private: {
      doc: true,
      program: () =>
        make({
          vpcConfig: { subnetIds: ["subnet-1", "subnet-2"], endpointPublicAccess: false, endpointPrivateAccess: true },
        }),
    },
    "a known range": () =>
      make({ vpcConfig: { subnetIds: ["subnet-1", "subnet-2"], publicAccessCidrs: ["203.0.113.0/24"] } }),
    "private, whatever the ranges": () =>
      make({
        vpcConfig: {
          subnetIds: ["subnet-1", "subnet-2"],
          endpointPublicAccess: false,
          publicAccessCidrs: ["0.0.0.0/0"],
        },
      }),
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    everybody: () =>
      make({
        vpcConfig: {
          subnetIds: ["subnet-1", "subnet-2"],
          endpointPublicAccess: true,
          publicAccessCidrs: ["203.0.113.0/24", "0.0.0.0/0"],
        },
      }),
    "half of everybody": () =>
      make({ vpcConfig: { subnetIds: ["subnet-1", "subnet-2"], publicAccessCidrs: ["0.0.0.0/1", "128.0.0.0/1"] } }),
  },
  undecided: {
    "a computed range": () =>
      make({ vpcConfig: { subnetIds: ["subnet-1", "subnet-2"], publicAccessCidrs: [new aws.kms.Key("late").arn] } }),
  },
  notApplicable: {
    "on an Outpost": () =>
      make({
        outpostConfig: {
          controlPlaneInstanceType: "m5d.large",
          outpostArns: ["arn:aws:outposts:us-east-1:111122223333:outpost/op-1"],
        },
      }),
  },
};
