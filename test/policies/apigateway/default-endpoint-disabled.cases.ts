import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const mapped = ({ id }: aws.apigateway.RestApi) =>
  new aws.apigateway.BasePathMapping("records", { restApi: id, domainName: "api.example.com" });
const mappedV2 = ({ id }: aws.apigatewayv2.Api) =>
  new aws.apigatewayv2.ApiMapping("records", { apiId: id, domainName: "api.example.com", stage: "prod" });
export const cases: PolicyCases = {
  compliant: {
    off: {
      doc: true,
      program: () => mapped(new aws.apigateway.RestApi("records", { disableExecuteApiEndpoint: true })),
    },
    "off in version 2": () =>
      mappedV2(new aws.apigatewayv2.Api("records", { protocolType: "HTTP", disableExecuteApiEndpoint: true })),
  },
  violating: {
    open: { doc: true, program: () => mapped(new aws.apigateway.RestApi("records")) },
    "open in version 2": () => mappedV2(new aws.apigatewayv2.Api("records", { protocolType: "HTTP" })),
  },
  undecided: {
    "a computed flag": () =>
      mapped(
        new aws.apigateway.RestApi("records", {
          disableExecuteApiEndpoint: new aws.kms.Key("late").arn.apply((arn) => arn !== ""),
        }),
      ),
  },
  notApplicable: {
    "no domain": () => new aws.apigateway.RestApi("records"),
  },
};
