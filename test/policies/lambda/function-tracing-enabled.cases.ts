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
    Active: { doc: true, program: () => make({ tracingConfig: { mode: "Active" } }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    PassThrough: () => make({ tracingConfig: { mode: "PassThrough" } }),
  },
  undecided: {
    "a computed value": () => make({ tracingConfig: { mode: new aws.kms.Key("late").arn } }),
  },
};
