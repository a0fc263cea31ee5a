import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.iot.AuthorizerArgs> = {}) =>
  new aws.iot.Authorizer("devices", {
    authorizerFunctionArn: "arn:aws:lambda:us-east-1:111122223333:function:authorize",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ signingDisabled: false }),
  },
  violating: {
    on: { doc: true, program: () => make({ signingDisabled: true }) },
  },
  undecided: {
    "a computed flag": () => make({ signingDisabled: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
  notApplicable: {
    "not active": () => make({ signingDisabled: true, status: "INACTIVE" }),
  },
};
