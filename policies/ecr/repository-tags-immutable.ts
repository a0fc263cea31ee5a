import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "ecr-repository-tags-immutable",
  title: "Image tags cannot be overwritten",
  family: "integrity",
  citations: ["164.312(c)(1)", "164.312(c)(2)"],
  sources: ["platform-sh#application-security", "aptible#malicious-software", "aptible#integrity"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ecr/repository:Repository", "aws:ecr/repositoryCreationTemplate:RepositoryCreationTemplate"],
  whenAbsent: "MUTABLE.",
  fix: 'Set imageTagMutability: "IMMUTABLE".',
  remediates: true,
  peers: {
    prowler: ["ecr_repositories_tag_immutability"],
    steampipe: ["ecr_repository_tag_immutability_enabled"],
    checkov: ["CKV_AWS_51"],
    "compliance-policies": ["aws-ecr-repository-disallow-mutable-image"],
  },
  judge: mustBeOneOf(
    "imageTagMutability",
    ["IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION"],
    "a tag may be moved to another image",
  ),
});
