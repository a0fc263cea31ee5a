import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.apigateway.MethodArgs> = {}) =>
  new aws.apigateway.Method("list", {
    restApi: "a1b2c3d4e5",
    resourceId: "r1",
    httpMethod: "GET",
    authorization: "AWS_IAM",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "a validator": {
      doc: true,
      program: () =>
        make({ requestValidatorId: new aws.apigateway.RequestValidator("all", { restApi: "a1b2c3d4e5" }).id }),
    },
  },
  violating: {
    none: { doc: true, program: () => make() },
    "an empty one": { isEnoughIfSet: ["requestValidatorId"], program: () => make({ requestValidatorId: "" }) },
  },
  undecided: {
    "a computed method": () => make({ httpMethod: new aws.kms.Key("late").arn }),
  },
  notApplicable: {
    "a preflight": () => make({ httpMethod: "OPTIONS" }),
  },
};
