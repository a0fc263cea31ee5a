import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.lambda.RuntimeManagementConfigArgs> = {}) =>
  new aws.lambda.RuntimeManagementConfig("intake", { functionName: "intake", ...args });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    Auto: () => make({ updateRuntimeOn: "Auto" }),
    FunctionUpdate: () => make({ updateRuntimeOn: "FunctionUpdate" }),
  },
  violating: {
    Manual: { doc: true, program: () => make({ updateRuntimeOn: "Manual" }) },
    pinned: () => make({ updateRuntimeOn: "Manual", runtimeVersionArn: "arn:aws:lambda:us-east-1::runtime:1" }),
  },
  undecided: {
    "a computed value": () => make({ updateRuntimeOn: new aws.kms.Key("late").arn }),
  },
};
