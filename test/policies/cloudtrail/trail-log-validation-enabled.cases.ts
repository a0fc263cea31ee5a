import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.cloudtrail.TrailArgs> = {}) =>
  new aws.cloudtrail.Trail("account", { s3BucketName: "trails", isMultiRegionTrail: true, ...args });
export const cases: PolicyCases = {
  compliant: {
    on: { doc: true, program: () => make({ enableLogFileValidation: true }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ enableLogFileValidation: false }),
  },
  undecided: {
    "a computed flag": () => make({ enableLogFileValidation: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};
