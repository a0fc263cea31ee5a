import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";
import { when } from "../iam/_documents";
import { OURS, openDocument } from "../iam/_open";

const document = (...statements: object[]) => openDocument("execute-api:Invoke", ...statements);
const OPEN = document({});
const THROUGH = document(when("StringEquals", "aws:SourceVpce", "vpce-0123456789abcdef0"));
const api = (args: aws.apigateway.RestApiArgs = {}) => new aws.apigateway.RestApi("intake", args);
const PRIVATE = { endpointConfiguration: { types: "PRIVATE", vpcEndpointIds: ["vpce-0123456789abcdef0"] } };
const described = (policy?: string) =>
  JSON.stringify({
    openapi: "3.0.1",
    paths: {},
    ...(policy && { "x-amazon-apigateway-policy": JSON.parse(policy) }),
  });
const attach = (restApiId: pulumi.Input<string>, policy: string) =>
  new aws.apigateway.RestApiPolicy("intake", { restApiId, policy });

export const cases: PolicyCases = {
  compliant: {
    "a private API for one endpoint": { doc: true, program: () => api({ ...PRIVATE, policy: THROUGH }) },
    "a public API for the organization": () => api({ policy: document(OURS) }),
    "a public API for some addresses": () =>
      api({ policy: document(when("IpAddress", "aws:SourceIp", ["203.0.113.0/24"])) }),
    "everyone but those who are refused": () =>
      api({ policy: document({}, { Effect: "Deny", ...when("NotIpAddress", "aws:SourceIp", "203.0.113.0/24") }) }),
    "a policy in its OpenAPI document": () => api({ body: described(THROUGH) }),
    "a policy that goes before that of its OpenAPI document": () => api({ body: described(OPEN), policy: THROUGH }),
    "a policy of its own": () => attach(api().id, THROUGH),
    "the API of another stack": () => attach("a1b2c3d4e5", THROUGH),
  },
  violating: {
    "no policy": { doc: true, program: () => api() },
    "a private API without a policy": () => api(PRIVATE),
    "a private API for every endpoint": () => api({ ...PRIVATE, policy: OPEN }),
    "a policy for everyone": () => api({ policy: OPEN }),
    "an OpenAPI document without a policy": () => api({ body: described() }),
    "a policy for everyone in its OpenAPI document": () => api({ body: described(OPEN) }),
    "a policy for everyone that goes before that of its OpenAPI document": () =>
      api({ body: described(THROUGH), policy: OPEN }),
    "a policy of its own for everyone": () => attach(api().id, OPEN),
    "a policy that is overwritten": () => attach(api({ policy: THROUGH }).id, OPEN),
    "a policy of everyone beside another": () => attach(api({ policy: OPEN }).id, THROUGH),
    "the API of another stack": () => attach("a1b2c3d4e5", OPEN),
  },
  undecided: {
    "an OpenAPI document that is not known": () =>
      api({ body: new aws.lambda.Function("intake", { role: "arn:aws:iam::111122223333:role/intake" }).arn }),
    "a computed document": () =>
      api({
        policy: new aws.ec2.Vpc("late", { cidrBlock: "10.0.0.0/16" }).id.apply((id) =>
          document(when("StringEquals", "aws:SourceVpc", id)),
        ),
      }),
  },
};
