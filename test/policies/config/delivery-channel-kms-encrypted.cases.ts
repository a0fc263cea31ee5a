import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.cfg.DeliveryChannelArgs> = {}) =>
  new aws.cfg.DeliveryChannel("all", { s3BucketName: "config", ...args });
export const cases: PolicyCases = {
  compliant: {
    given: { doc: true, program: () => make({ s3KmsKeyArn: new aws.kms.Key("config").arn }) },
  },
  violating: {
    missing: { doc: true, program: () => make() },
    empty: { isEnoughIfSet: ["s3KmsKeyArn"], program: () => make({ s3KmsKeyArn: "" }) },
  },
  undecided: {},
};
