import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const policy = (args: aws.iam.AccountPasswordPolicyArgs = {}) => new aws.iam.AccountPasswordPolicy("clinic", args);
const late = () => new aws.iam.User("late").uniqueId;

export const cases: PolicyCases = {
  compliant: {
    "the last 24": { doc: true, program: () => policy({ passwordReusePrevention: 24 }) },
  },
  violating: {
    "the last 23": { doc: true, program: () => policy({ passwordReusePrevention: 23 }) },
    "nothing said": () => policy(),
  },
  undecided: {
    "a computed number": () => policy({ passwordReusePrevention: late().apply(Number) }),
  },
};
