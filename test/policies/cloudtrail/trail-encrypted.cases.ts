import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.cloudtrail.TrailArgs> = {}) =>
  new aws.cloudtrail.Trail("account", { s3BucketName: "trails", isMultiRegionTrail: true, ...args });
export const cases: PolicyCases = {
  compliant: {
    given: { doc: true, program: () => make({ kmsKeyId: new aws.kms.Key("trails").arn }) },
  },
  violating: {
    missing: { doc: true, program: () => make() },
    empty: { isEnoughIfSet: ["kmsKeyId"], program: () => make({ kmsKeyId: "" }) },
  },
  undecided: {},
};
