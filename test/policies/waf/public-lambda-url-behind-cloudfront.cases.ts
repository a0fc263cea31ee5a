import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";
import { behind } from "./_programs";

const url = (authorizationType: pulumi.Input<string>) =>
  new aws.lambda.FunctionUrl("intake", { functionName: "intake", authorizationType });
export const cases: PolicyCases = {
  compliant: {
    "behind a distribution": {
      doc: true,
      program: () => behind(url("NONE").functionUrl.apply((address) => new URL(address).host)),
    },
  },
  violating: {
    nothing: { doc: true, program: () => url("NONE") },
  },
  undecided: {
    "a computed type": () => url(new aws.kms.Key("late").arn),
  },
  notApplicable: {
    "callers sign": () => url("AWS_IAM"),
  },
};
