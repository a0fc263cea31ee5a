import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const document = (change: object) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: "*",
        Action: "sagemaker:DescribeModelPackage",
        Resource: "arn:aws:sagemaker:us-east-1:111122223333:model-package/triage/*",
        ...change,
      },
    ],
  });

const ROLE = { AWS: "arn:aws:iam::111122223333:role/research" };

const policy = (resourcePolicy: pulumi.Input<string>) =>
  new aws.sagemaker.ModelPackageGroupPolicy("triage", { modelPackageGroupName: "triage", resourcePolicy });

export const cases: PolicyCases = {
  compliant: {
    "one role": { doc: true, program: () => policy(document({ Principal: ROLE })) },
    "everyone of the organization": () =>
      policy(document({ Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } })),
    "an empty document": () => policy("{}"),
  },
  violating: {
    everyone: { doc: true, findings: ["resourcePolicy.Statement[0]"], program: () => policy(document({})) },
    "everyone in a list": () => policy(document({ Principal: { AWS: ["*"] } })),
    "everyone but one": () => policy(document({ Principal: undefined, NotPrincipal: ROLE })),
    "every wildcard as a condition": () =>
      policy(document({ Condition: { StringLike: { "aws:PrincipalOrgID": "*" } } })),
    "a single statement that is no list": {
      findings: ["resourcePolicy.Statement"],
      program: () => policy(JSON.stringify({ Statement: JSON.parse(document({})).Statement[0] })),
    },
  },
  undecided: {
    "a document built from a role's ARN": () => {
      const role = new aws.iam.Role("research", { assumeRolePolicy: "{}" });
      policy(role.arn.apply((AWS) => document({ Principal: { AWS } })));
    },
    "text that is no document": () => policy("everyone"),
  },
};
