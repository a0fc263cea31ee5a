import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const ARN = "arn:aws:s3vectors:us-east-1:111122223333:bucket/notes";

const document = (change: object) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: "*", Action: "s3vectors:QueryVectors", Resource: "*", ...change }],
  });

const attached = (policy: pulumi.Input<string>) =>
  new aws.s3.VectorsVectorBucketPolicy("notes", { vectorBucketArn: ARN, policy });

const ROLE = { AWS: "arn:aws:iam::111122223333:role/search" };

export const cases: PolicyCases = {
  compliant: {
    "one role": { doc: true, program: () => attached(document({ Principal: ROLE })) },
    "everyone through one endpoint": () =>
      attached(document({ Condition: { StringEquals: { "aws:SourceVpce": "vpce-0123456789abcdef0" } } })),
  },
  violating: {
    everyone: { doc: true, findings: ["policy.Statement[0]"], program: () => attached(document({})) },
    "everyone in another form": () => attached(document({ Principal: { AWS: ["*"] } })),
    "everyone but one": () => attached(document({ Principal: undefined, NotPrincipal: ROLE })),
  },
  undecided: {
    "a document built from a role's ARN": () => {
      const role = new aws.iam.Role("search", { assumeRolePolicy: "{}" });
      attached(role.arn.apply((AWS) => document({ Principal: { AWS } })));
    },
  },
};
