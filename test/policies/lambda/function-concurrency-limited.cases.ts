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
    "a limit": { doc: true, program: () => make({ reservedConcurrentExecutions: 10 }) },
    "switched off": () => make({ reservedConcurrentExecutions: 0 }),
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "the account's": () => make({ reservedConcurrentExecutions: -1 }),
  },
  undecided: {
    "a computed number": () =>
      make({ reservedConcurrentExecutions: new aws.kms.Key("late").arn.apply((arn) => arn.length) }),
  },
};
