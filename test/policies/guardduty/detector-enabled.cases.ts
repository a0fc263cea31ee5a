import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.guardduty.DetectorArgs = {}) => new aws.guardduty.Detector("all", args);
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit true": () => make({ enable: true }),
  },
  violating: {
    off: { doc: true, program: () => make({ enable: false }) },
  },
  undecided: {
    "a computed flag": () => make({ enable: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};
