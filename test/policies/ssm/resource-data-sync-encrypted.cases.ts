import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ssm.ResourceDataSyncArgs> = {}) =>
  new aws.ssm.ResourceDataSync("inventory", {
    s3Destination: { bucketName: "inventory", region: "us-east-1" },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "a key": {
      doc: true,
      program: () =>
        make({
          s3Destination: { bucketName: "inventory", region: "us-east-1", kmsKeyArn: new aws.kms.Key("records").arn },
        }),
    },
  },
  violating: {
    "no key": { doc: true, program: () => make() },
    "an empty one": {
      isEnoughIfSet: ["s3Destination.kmsKeyArn"],
      program: () => make({ s3Destination: { bucketName: "inventory", region: "us-east-1", kmsKeyArn: "" } }),
    },
  },
  undecided: {},
};
