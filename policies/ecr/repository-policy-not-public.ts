import { isNotOpen } from "../core/iam";
import { definePolicy } from "../core/policy";

export default definePolicy({
  id: "ecr-repository-policy-not-public",
  title: "Image repositories are not open to everybody",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: [
    "aws:ecr/repositoryPolicy:RepositoryPolicy",
    "aws:ecr/registryPolicy:RegistryPolicy",
    "aws:ecr/repositoryCreationTemplate:RepositoryCreationTemplate",
  ],
  whenAbsent: "Without a policy nobody else is let in.",
  fix: "Name accounts, roles or services in Principal, or add a Condition StringEquals on aws:PrincipalOrgID.",
  peers: {
    prowler: ["ecr_repositories_not_publicly_accessible"],
    steampipe: ["ecr_repository_prohibit_public_access"],
    checkov: ["CKV_AWS_32"],
  },
  judge: isNotOpen("policy", "repositoryPolicy"),
});
