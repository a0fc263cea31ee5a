import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const method = (restApi: pulumi.Input<string>, args: Partial<aws.apigateway.MethodArgs> = {}) =>
  new aws.apigateway.Method("list", { restApi, resourceId: "r1", httpMethod: "GET", authorization: "NONE", ...args });
const route = (apiId: pulumi.Input<string>, args: Partial<aws.apigatewayv2.RouteArgs> = {}) =>
  new aws.apigatewayv2.Route("list", { apiId, routeKey: "GET /patients", ...args });
const rest = (args: aws.apigateway.RestApiArgs = {}) => new aws.apigateway.RestApi("records", args);
const http = (protocolType = "HTTP") =>
  new aws.apigatewayv2.Api("records", { protocolType, routeSelectionExpression: "$request.body.action" });
const invocable = (condition?: object) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: "*", Action: "execute-api:Invoke", Resource: "*", Condition: condition }],
  });
export const cases: PolicyCases = {
  compliant: {
    IAM: { doc: true, program: () => method(rest().id, { authorization: "AWS_IAM" }) },
    "a token": () => route(http().id, { authorizationType: "JWT", authorizerId: "a1" }),
    "a key where that counts": {
      settings: { apigateway: { apiKeyCounts: true } },
      program: () => method(rest().id, { apiKeyRequired: true }),
    },
    "IAM for a connection": () => route(http("WEBSOCKET").id, { routeKey: "$connect", authorizationType: "AWS_IAM" }),
  },
  violating: {
    "nobody asks": { doc: true, program: () => method(rest().id) },
    "a key alone": () => method(rest().id, { apiKeyRequired: true }),
    "a policy for everybody": () => method(rest({ policy: invocable() }).id),
    "a route": () => route(http().id),
    "everything else": () => route(http().id, { routeKey: "$default", authorizationType: "NONE" }),
    "a connection": () => route(http("WEBSOCKET").id, { routeKey: "$connect" }),
    "a route of another stack's API": () => route("a1b2c3d4e5"),
    "everything else of another stack's API": () => route("a1b2c3d4e5", { routeKey: "$default" }),
  },
  undecided: {
    "a computed authorization": () => method(rest().id, { authorization: new aws.kms.Key("late").arn }),
  },
  notApplicable: {
    "a preflight": () => method(rest().id, { httpMethod: "OPTIONS" }),
    "a private API": () => method(rest({ endpointConfiguration: { types: "PRIVATE" } }).id),
    "a policy for a network": () =>
      method(rest({ policy: invocable({ StringEquals: { "aws:SourceVpce": "vpce-1a2b3c4d" } }) }).id),
    "a policy beside it for a network": () => {
      const own = rest();
      new aws.apigateway.RestApiPolicy("records", {
        restApiId: own.id,
        policy: invocable({ StringEquals: { "aws:SourceVpce": "vpce-1a2b3c4d" } }),
      });
      method(own.id);
    },
    "a route of another stack's API, for messages by their form": () => route("a1b2c3d4e5", { routeKey: "send" }),
    "a message in a connection": () => route(http("WEBSOCKET").id, { routeKey: "send" }),
    "a preflight route": () => route(http().id, { routeKey: "OPTIONS /patients" }),
  },
};
