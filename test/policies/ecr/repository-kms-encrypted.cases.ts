import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { creation } from "./_programs";

const make = (args: aws.ecr.RepositoryArgs = {}) => new aws.ecr.Repository("app", args);
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
