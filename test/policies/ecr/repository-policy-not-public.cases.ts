import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { openCases } from "../iam/_open";

export const cases: PolicyCases = openCases(
  {
    "a repository": (policy) => new aws.ecr.RepositoryPolicy("clinic", { repository: "clinic", policy }),
    "the registry": (policy) => new aws.ecr.RegistryPolicy("clinic", { policy }),
    "a template": (policy) =>
      new aws.ecr.RepositoryCreationTemplate("clinic", {
        prefix: "clinic",
        appliedFors: ["PULL_THROUGH_CACHE"],
        repositoryPolicy: policy,
      }),
  },
  "ecr:BatchGetImage",
);
