import * as aws from "@pulumi/aws";

/* What the tables of several policies are about. */

export const creation = (args: Partial<aws.ecr.RepositoryCreationTemplateArgs> = {}) =>
  new aws.ecr.RepositoryCreationTemplate("cache", { prefix: "cache", appliedFors: ["PULL_THROUGH_CACHE"], ...args });
