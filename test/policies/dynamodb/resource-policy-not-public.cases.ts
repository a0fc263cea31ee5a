import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const resourceArn = "arn:aws:dynamodb:us-east-1:111122223333:table/claims";
const reading = { Effect: "Allow", Action: ["dynamodb:GetItem", "dynamodb:Query"], Resource: resourceArn };

const policy =
  (...statements: object[]) =>
  () =>
    new aws.dynamodb.ResourcePolicy("claims", {
      resourceArn,
      policy: JSON.stringify({ Version: "2012-10-17", Statement: statements }),
    });

export const cases: PolicyCases = {
  compliant: {
    "a principal that is named": {
      doc: true,
      program: policy({ ...reading, Principal: { AWS: "arn:aws:iam::111122223333:role/claims-reader" } }),
    },
    "everyone of the organisation": policy({
      ...reading,
      Principal: "*",
      Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
    }),
    "a refusal for everyone": policy({ ...reading, Effect: "Deny", Principal: "*" }),
    "a stream": () =>
      new aws.dynamodb.ResourcePolicy("claims", {
        resourceArn: `${resourceArn}/stream/2026-01-01T00:00:00.000`,
        policy: JSON.stringify({ Statement: { ...reading, Principal: { AWS: "111122223333" } } }),
      }),
  },
  violating: {
    everyone: {
      doc: true,
      findings: ["policy.Statement[0]"],
      program: policy({ ...reading, Principal: "*" }),
    },
    "every account": {
      findings: ["policy.Statement[0]"],
      program: policy({ ...reading, Principal: { AWS: "*" } }),
    },
    "everyone but one": {
      findings: ["policy.Statement[0]"],
      program: policy({ ...reading, NotPrincipal: { AWS: "arn:aws:iam::111122223333:role/contractor" } }),
    },
    "a single statement, and a condition that limits nobody": {
      findings: ["policy.Statement"],
      program: () =>
        new aws.dynamodb.ResourcePolicy("claims", {
          resourceArn,
          policy: JSON.stringify({
            Statement: { ...reading, Principal: "*", Condition: { Bool: { "aws:SecureTransport": "true" } } },
          }),
        }),
    },
    "the second of two statements": {
      findings: ["policy.Statement[1]"],
      program: policy({ ...reading, Principal: { AWS: "111122223333" } }, { ...reading, Principal: "*" }),
    },
  },
  undecided: {
    "a document with the table's ARN": () => {
      const table = new aws.dynamodb.Table("claims", { hashKey: "claimId" });
      new aws.dynamodb.ResourcePolicy("claims", {
        resourceArn: table.arn,
        policy: pulumi.jsonStringify({ Statement: [{ ...reading, Resource: table.arn, Principal: "*" }] }),
      });
    },
  },
};
