import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { openCases } from "../iam/_open";

export const cases: PolicyCases = openCases(
  {
    "a project": (policy) =>
      new aws.codebuild.ResourcePolicy("clinic", {
        resourceArn: "arn:aws:codebuild:us-east-1:111122223333:report-group/clinic",
        policy,
      }),
    "a domain of packages": (policy) =>
      new aws.codeartifact.DomainPermissions("clinic", { domain: "clinic", policyDocument: policy }),
    "a repository of packages": (policy) =>
      new aws.codeartifact.RepositoryPermissionsPolicy("clinic", {
        domain: "clinic",
        repository: "clinic",
        policyDocument: policy,
      }),
    "a registry of schemas": (policy) => new aws.schemas.RegistryPolicy("clinic", { registryName: "clinic", policy }),
  },
  "codebuild:BatchGetProjects",
);
