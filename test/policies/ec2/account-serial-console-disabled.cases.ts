import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.ec2.SerialConsoleAccessArgs = {}) => new aws.ec2.SerialConsoleAccess("all", args);
export const cases: PolicyCases = {
  compliant: {
    off: { doc: true, program: () => make({ enabled: false }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    on: () => make({ enabled: true }),
  },
  undecided: {
    "a computed flag": () => make({ enabled: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};
