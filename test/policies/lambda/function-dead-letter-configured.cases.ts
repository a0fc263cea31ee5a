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
    "a queue": { doc: true, program: () => make({ deadLetterConfig: { targetArn: new aws.sqs.Queue("failed").arn } }) },
    "a destination": () =>
      new aws.lambda.FunctionEventInvokeConfig("intake", {
        functionName: make().name,
        destinationConfig: { onFailure: { destination: new aws.sqs.Queue("failed").arn } },
      }),
  },
  violating: {
    nothing: { doc: true, program: () => make() },
    "a destination of what succeeds": () =>
      new aws.lambda.FunctionEventInvokeConfig("intake", {
        functionName: make().name,
        destinationConfig: { onSuccess: { destination: "arn:aws:sqs:us-east-1:111122223333:done" } },
      }),
  },
  undecided: {},
};
