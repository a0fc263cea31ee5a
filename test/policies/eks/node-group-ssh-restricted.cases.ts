import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.eks.NodeGroupArgs> = {}) =>
  new aws.eks.NodeGroup("app", {
    clusterName: "app",
    nodeRoleArn: "arn:aws:iam::111122223333:role/node",
    subnetIds: ["subnet-1"],
    scalingConfig: { desiredSize: 1, maxSize: 1, minSize: 1 },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "no SSH": { doc: true, program: () => make() },
    "known groups": () =>
      make({ remoteAccess: { ec2SshKey: "admin", sourceSecurityGroupIds: [new aws.ec2.SecurityGroup("bastion").id] } }),
  },
  violating: {
    everybody: { doc: true, program: () => make({ remoteAccess: { ec2SshKey: "admin" } }) },
    "no group": {
      isEnoughIfSet: ["remoteAccess.sourceSecurityGroupIds"],
      program: () => make({ remoteAccess: { ec2SshKey: "admin", sourceSecurityGroupIds: [] } }),
    },
  },
  undecided: {},
};
