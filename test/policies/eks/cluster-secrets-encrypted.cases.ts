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
    "a key": {
      doc: true,
      program: () =>
        make({ encryptionConfig: { provider: { keyArn: new aws.kms.Key("eks").arn }, resources: ["secrets"] } }),
    },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
  },
  undecided: {
    "a computed resource": () =>
      make({
        encryptionConfig: {
          provider: { keyArn: new aws.kms.Key("eks").arn },
          resources: [new aws.kms.Key("late").arn],
        },
      }),
  },
};
