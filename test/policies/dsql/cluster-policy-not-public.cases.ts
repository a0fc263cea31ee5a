import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const document = (change: object) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { AWS: "*" }, Action: "dsql:DbConnect", Resource: "*", ...change }],
  });

const attached = (policy: pulumi.Input<string>) =>
  new aws.dsql.ClusterPolicy("claims", { identifier: "abcdefghijklmnopqrstuvwxyz", policy });

const ROLE = { AWS: "arn:aws:iam::111122223333:role/claims" };

export const cases: PolicyCases = {
  compliant: {
    "one role": { doc: true, program: () => attached(document({ Principal: ROLE })) },
    "everyone from one network": () =>
      attached(document({ Condition: { StringEquals: { "aws:SourceVpc": "vpc-0123456789abcdef0" } } })),
  },
  violating: {
    everyone: { doc: true, findings: ["policy.Statement[0]"], program: () => attached(document({})) },
    "everyone unless from one network, where the key is missing": () =>
      attached(document({ Condition: { StringEqualsIfExists: { "aws:SourceVpc": "vpc-0123456789abcdef0" } } })),
    "everyone but one": () => attached(document({ Principal: undefined, NotPrincipal: ROLE })),
  },
  undecided: {
    "a document built from a role's ARN": () => {
      const role = new aws.iam.Role("claims", { assumeRolePolicy: "{}" });
      attached(role.arn.apply((AWS) => document({ Principal: { AWS } })));
    },
  },
};
