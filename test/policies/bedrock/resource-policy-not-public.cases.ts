import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const resourceArn = "arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/tools";

const document = (change: object) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: "*",
        Action: "bedrock-agentcore:InvokeGateway",
        Resource: resourceArn,
        ...change,
      },
    ],
  });

const ROLE = { AWS: "arn:aws:iam::111122223333:role/assistant" };

const attached = (policy: pulumi.Input<string>) =>
  new aws.bedrock.AgentcoreResourcePolicy("tools", { resourceArn, policy });

export const cases: PolicyCases = {
  compliant: {
    "one role": { doc: true, program: () => attached(document({ Principal: ROLE })) },
    "everyone through one endpoint": () =>
      attached(document({ Condition: { StringEquals: { "aws:SourceVpce": "vpce-0123456789abcdef0" } } })),
    "a document that is given as an object": () =>
      attached({ Statement: { Effect: "Allow", Principal: ROLE, Action: "*", Resource: "*" } } as never),
    "an empty document": () => attached("{}"),
  },
  violating: {
    everyone: { doc: true, findings: ["policy.Statement[0]"], program: () => attached(document({})) },
    "everyone in a list": () => attached(document({ Principal: { AWS: [ROLE.AWS, "*"] } })),
    "everyone but one": () => attached(document({ Principal: undefined, NotPrincipal: ROLE })),
    "TLS as the only condition": () => attached(document({ Condition: { Bool: { "aws:SecureTransport": "true" } } })),
    "a document that is given as an object": {
      findings: ["policy.Statement"],
      program: () =>
        attached({ Statement: { Effect: "Allow", Principal: "*", Action: "*", Resource: resourceArn } } as never),
    },
  },
  undecided: {
    "a document built from a role's ARN": () => {
      const role = new aws.iam.Role("assistant", { assumeRolePolicy: "{}" });
      attached(role.arn.apply((AWS) => document({ Principal: { AWS } })));
    },
    "text that is no document": () => attached("everyone"),
  },
};
