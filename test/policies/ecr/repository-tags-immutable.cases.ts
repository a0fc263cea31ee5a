import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { creation } from "./_programs";

const make = (args: aws.ecr.RepositoryArgs = {}) => new aws.ecr.Repository("app", args);
export const cases: PolicyCases = {
  compliant: {
    IMMUTABLE: { doc: true, program: () => make({ imageTagMutability: "IMMUTABLE" }) },
    IMMUTABLE_WITH_EXCLUSION: () => make({ imageTagMutability: "IMMUTABLE_WITH_EXCLUSION" }),
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    MUTABLE: () => make({ imageTagMutability: "MUTABLE" }),
    "a template": () => creation(),
  },
  undecided: {
    "a computed value": () => make({ imageTagMutability: new aws.kms.Key("late").arn }),
  },
};
