import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.apigateway.RestApiArgs = {}) => new aws.apigateway.RestApi("records", args);
export const cases: PolicyCases = {
  compliant: {
    "a policy": { doc: true, program: () => make({ securityPolicy: "SecurityPolicy_TLS13_1_3_2025_09" }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    regional: () => make({ endpointConfiguration: { types: "REGIONAL" } }),
  },
  undecided: {
    "a computed type": () => make({ endpointConfiguration: { types: new aws.kms.Key("late").arn } }),
  },
  notApplicable: {
    private: () => make({ endpointConfiguration: { types: "PRIVATE" } }),
    "the endpoint is off": () => make({ disableExecuteApiEndpoint: true }),
  },
};
