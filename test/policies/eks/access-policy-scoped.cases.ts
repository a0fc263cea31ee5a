import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.eks.AccessPolicyAssociationArgs> = {}) =>
  new aws.eks.AccessPolicyAssociation("staff", {
    clusterName: "app",
    principalArn: "arn:aws:iam::111122223333:role/staff",
    policyArn: "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy",
    accessScope: { type: "cluster" },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "a namespace": { doc: true, program: () => make({ accessScope: { type: "namespace", namespaces: ["app"] } }) },
    "to look only": () => make({ policyArn: "arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy" }),
  },
  violating: {
    "the cluster": { doc: true, program: () => make() },
    "the cluster, as administrator": () =>
      make({ policyArn: "arn:aws:eks::aws:cluster-access-policy/AmazonEKSAdminPolicy" }),
  },
  undecided: {
    "a computed scope": () => make({ accessScope: { type: new aws.kms.Key("late").arn } }),
  },
};
