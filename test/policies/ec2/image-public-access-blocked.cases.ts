import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ec2.ImageBlockPublicAccessArgs> = {}) =>
  new aws.ec2.ImageBlockPublicAccess("all", { state: "block-new-sharing", ...args });
export const cases: PolicyCases = {
  compliant: {
    "block-new-sharing": { doc: true, program: () => make({ state: "block-new-sharing" }) },
  },
  violating: {
    unblocked: { doc: true, program: () => make({ state: "unblocked" }) },
  },
  undecided: {
    "a computed value": () => make({ state: new aws.kms.Key("late").arn }),
  },
};
