import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.lambda.FunctionArgs> = {}) =>
  new aws.lambda.Function("intake", {
    role: "arn:aws:iam::111122223333:role/intake",
    runtime: "nodejs22.x",
    handler: "index.handler",
    s3Bucket: "code",
    s3Key: "intake.zip",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "a key": {
      doc: true,
      program: () =>
        make({ environment: { variables: { TABLE: "intake" } }, kmsKeyArn: new aws.kms.Key("records").arn }),
    },
  },
  violating: {
    "no key": { doc: true, program: () => make({ environment: { variables: { TABLE: "intake" } } }) },
    "the key that AWS manages": {
      isEnoughIfSet: ["kmsKeyArn"],
      program: () =>
        make({
          environment: { variables: { TABLE: "intake" } },
          kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/aws/lambda",
        }),
    },
  },
  undecided: {},
  notApplicable: {
    "no variables": () => make(),
  },
};
