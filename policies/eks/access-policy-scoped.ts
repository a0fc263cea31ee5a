import { definePolicy, violationIf } from "../core/policy";
import { and } from "../core/truth";

export default definePolicy({
  id: "eks-access-policy-scoped",
  title: "Cluster administrator rights are not given cluster-wide",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#region-access-managed", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:eks/accessPolicyAssociation:AccessPolicyAssociation"],
  whenAbsent: "accessScope is required.",
  fix: 'Set accessScope: {type: "namespace", namespaces} or a narrower policyArn.',
  judge: (association) =>
    violationIf(
      and(
        association
          .text("policyArn")
          .satisfies((arn) => /\/(AmazonEKSClusterAdminPolicy|AmazonEKSAdminPolicy)$/.test(arn)),
        association.text("accessScope.type").is("cluster"),
      ),
      "accessScope.type is cluster, and policyArn makes an administrator of all of it",
    ),
});
