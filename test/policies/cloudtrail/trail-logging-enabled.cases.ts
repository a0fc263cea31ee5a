import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.cloudtrail.TrailArgs> = {}) =>
  new aws.cloudtrail.Trail("account", { s3BucketName: "trails", isMultiRegionTrail: true, ...args });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit true": () => make({ enableLogging: true }),
  },
  violating: {
    off: { doc: true, program: () => make({ enableLogging: false }) },
  },
  undecided: {
    "a computed flag": () => make({ enableLogging: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};
