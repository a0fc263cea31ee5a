import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.ecr.RepositoryArgs = {}) => new aws.ecr.Repository("app", args);
const creation = (args: Partial<aws.ecr.RepositoryCreationTemplateArgs> = {}) =>
  new aws.ecr.RepositoryCreationTemplate("cache", { prefix: "cache", appliedFors: ["PULL_THROUGH_CACHE"], ...args });
export const cases: PolicyCases = {
  compliant: {
    KMS: { doc: true, program: () => make({ encryptionConfigurations: [{ encryptionType: "KMS" }] }) },
    "KMS, twice": () => make({ encryptionConfigurations: [{ encryptionType: "KMS_DSSE" }] }),
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    AES256: () => make({ encryptionConfigurations: [{ encryptionType: "AES256" }] }),
    "a template": () => creation(),
  },
  undecided: {
    "a computed type": () => make({ encryptionConfigurations: [{ encryptionType: new aws.kms.Key("late").arn }] }),
  },
};
