import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.lambda.FunctionUrlArgs> = {}) =>
  new aws.lambda.FunctionUrl("intake", { functionName: "intake", authorizationType: "AWS_IAM", ...args });
export const cases: PolicyCases = {
  compliant: {
    AWS_IAM: { doc: true, program: () => make({ authorizationType: "AWS_IAM" }) },
  },
  violating: {
    NONE: { doc: true, program: () => make({ authorizationType: "NONE" }) },
  },
  undecided: {
    "a computed value": () => make({ authorizationType: new aws.kms.Key("late").arn }),
  },
};
