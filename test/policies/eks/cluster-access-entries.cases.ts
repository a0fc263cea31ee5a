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
    "entries only": {
      doc: true,
      program: () =>
        make({ accessConfig: { authenticationMode: "API", bootstrapClusterCreatorAdminPermissions: false } }),
    },
    both: () =>
      make({
        accessConfig: { authenticationMode: "API_AND_CONFIG_MAP", bootstrapClusterCreatorAdminPermissions: false },
      }),
  },
  violating: {
    "nothing said": {
      doc: true,
      findings: ["authenticationMode", "bootstrapClusterCreatorAdminPermissions"],
      program: () => make(),
    },
    "the map": {
      findings: ["authenticationMode"],
      program: () =>
        make({ accessConfig: { authenticationMode: "CONFIG_MAP", bootstrapClusterCreatorAdminPermissions: false } }),
    },
    "the creator stays": {
      findings: ["bootstrapClusterCreatorAdminPermissions"],
      program: () =>
        make({ accessConfig: { authenticationMode: "API", bootstrapClusterCreatorAdminPermissions: true } }),
    },
  },
  undecided: {
    "a computed mode": () =>
      make({
        accessConfig: {
          authenticationMode: new aws.kms.Key("late").arn,
          bootstrapClusterCreatorAdminPermissions: false,
        },
      }),
  },
};
