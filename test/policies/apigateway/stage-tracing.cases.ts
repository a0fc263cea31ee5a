import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.apigateway.StageArgs> = {}) =>
  new aws.apigateway.Stage("prod", { restApi: "a1b2c3d4e5", deployment: "d1", stageName: "prod", ...args });
export const cases: PolicyCases = {
  compliant: {
    on: { doc: true, program: () => make({ xrayTracingEnabled: true }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ xrayTracingEnabled: false }),
  },
  undecided: {
    "a computed flag": () => make({ xrayTracingEnabled: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};
