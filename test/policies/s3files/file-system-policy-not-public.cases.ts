import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const document = (change: object) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: "*", Action: "s3files:ClientMount", ...change }],
  });

const attached = (policy: pulumi.Input<string>) =>
  new aws.s3.FilesFileSystemPolicy("imaging", { fileSystemId: "fs-0123456789abcdef0", policy });

const ROLE = { AWS: "arn:aws:iam::111122223333:role/imaging" };

export const cases: PolicyCases = {
  compliant: {
    "one role": { doc: true, program: () => attached(document({ Principal: ROLE })) },
    "everyone of one account": () =>
      attached(document({ Condition: { StringEquals: { "aws:PrincipalAccount": "111122223333" } } })),
  },
  violating: {
    everyone: { doc: true, findings: ["policy.Statement[0]"], program: () => attached(document({})) },
    "everyone with TLS": () => attached(document({ Condition: { Bool: { "aws:SecureTransport": "true" } } })),
    "everyone but one": () => attached(document({ Principal: undefined, NotPrincipal: ROLE })),
  },
  undecided: {
    "a document built from a role's ARN": () => {
      const role = new aws.iam.Role("imaging", { assumeRolePolicy: "{}" });
      attached(role.arn.apply((AWS) => document({ Principal: { AWS } })));
    },
  },
};
