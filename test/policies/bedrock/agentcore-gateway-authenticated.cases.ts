import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const gateway = (authorizerType: pulumi.Input<string>, args: Partial<aws.bedrock.AgentcoreGatewayArgs> = {}) =>
  new aws.bedrock.AgentcoreGateway("tools", {
    roleArn: "arn:aws:iam::111122223333:role/tools",
    protocolType: "MCP",
    authorizerType,
    ...args,
  });

export const cases: PolicyCases = {
  compliant: {
    IAM: { doc: true, program: () => gateway("AWS_IAM") },
    "tokens of an identity provider": () =>
      gateway("CUSTOM_JWT", {
        authorizerConfiguration: {
          customJwtAuthorizer: {
            discoveryUrl: "https://clinic.example/.well-known/openid-configuration",
            allowedAudiences: ["tools"],
          },
        },
      }),
    "authentication only": () => gateway("AUTHENTICATE_ONLY"),
  },
  violating: {
    nobody: { doc: true, program: () => gateway("NONE") },
    "another spelling": () => gateway("none"),
    "nobody beside a policy engine": () =>
      gateway("NONE", {
        policyEngineConfiguration: {
          arn: "arn:aws:bedrock-agentcore:us-east-1:111122223333:policy-engine/tools",
          mode: "ENFORCE",
        },
      }),
  },
  undecided: {
    "a type that is computed": () => gateway(new aws.kms.Key("key").arn),
  },
};
