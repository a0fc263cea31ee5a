import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.cloudwatch.LogGroupArgs = {}) => new aws.cloudwatch.LogGroup("app", args);
export const cases: PolicyCases = {
  compliant: {
    protected: { doc: true, program: () => make({ deletionProtectionEnabled: true }) },
    stays: () => make({ skipDestroy: true }),
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "both false": () => make({ deletionProtectionEnabled: false, skipDestroy: false }),
  },
  undecided: {
    "a computed flag": () =>
      make({ deletionProtectionEnabled: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};
