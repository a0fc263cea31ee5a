import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ssm.ActivationArgs> = {}) =>
  new aws.ssm.Activation("clinic", { iamRole: "ssm", ...args });
export const cases: PolicyCases = {
  compliant: {
    one: { doc: true, program: () => make() },
    ten: () => make({ registrationLimit: 10 }),
  },
  violating: {
    eleven: { doc: true, program: () => make({ registrationLimit: 11 }) },
  },
  undecided: {
    "a computed number": () => make({ registrationLimit: new aws.kms.Key("late").arn.apply((arn) => arn.length) }),
  },
};
