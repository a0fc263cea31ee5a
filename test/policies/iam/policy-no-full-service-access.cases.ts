import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { document, everywhere, managed, role, unknown } from "./_documents";

const WIDE = { Action: "s3:*" };
const NARROW = { Action: ["s3:Get*", "s3:PutObject"] };

export const cases: PolicyCases = {
  compliant: {
    "named actions": { doc: true, program: () => managed(NARROW) },
    ...everywhere(NARROW),
    "a denial": () => managed({ ...WIDE, Effect: "Deny" }),
    "an administrator, who is reported as one": () => managed({ Action: ["*", "s3:*"] }),
    "all of IAM, which makes an administrator": () => managed({ Action: "iam:*" }),
    "every action on one bucket": () => managed({ Action: "*", Resource: "arn:aws:s3:::records" }),
    "an exempt service": { settings: { iam: { exemptServices: ["S3"] } }, program: () => managed(WIDE) },
    "a role without policies": () => role(),
    "an empty action": () => managed({ Action: ["", "s3:GetObject"] }),
    "an action that is no text, refused": () => managed({ Effect: "Deny", Action: { odd: true } }),
  },
  violating: {
    "all of a service": { doc: true, findings: ["s3"], program: () => managed(WIDE) },
    ...everywhere(WIDE),
    "a document that is an object": {
      findings: ["s3"],
      program: () =>
        new aws.iam.Policy("clinic", {
          policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:*", Resource: "*" }] },
        }),
    },
    "on one bucket": { findings: ["s3"], program: () => managed({ ...WIDE, Resource: "arn:aws:s3:::records" }) },
    "in other letters": { findings: ["dynamodb"], program: () => managed({ Action: "DynamoDB:**" }) },
    "several services": {
      findings: ["s3", "kms", "logs"],
      program: () => managed({ Action: ["s3:*", "kms:*", "ec2:Describe*"] }, WIDE, { Action: "logs:*" }),
    },
    "all of IAM on some roles": {
      findings: ["iam"],
      program: () => managed({ Action: "iam:*", Resource: "arn:aws:iam::111122223333:role/app-*" }),
    },
    "beside an exempt service": {
      settings: { iam: { exemptServices: ["s3"] } },
      findings: ["kms"],
      program: () => managed({ Action: ["s3:*", "kms:*"] }),
    },
    "in two policies of a role": {
      findings: ["s3"],
      program: () =>
        role({
          inlinePolicies: [
            { name: "one", policy: document(WIDE) },
            { name: "two", policy: document(WIDE) },
          ],
        }),
    },
  },
  undecided: {
    "an action that is no text": () => managed({ Action: { odd: true } }),
    "actions beside it": () => managed({ Action: ["s3:GetObject", { odd: true }], Resource: "arn:aws:s3:::records/*" }),
    "a document built from an ARN": () => unknown(WIDE),
    "a text that is no document": () => new aws.iam.Policy("clinic", { policy: "everything" }),
  },
  notApplicable: {
    "a permissions boundary of a user": () => {
      const policy = managed(WIDE);
      new aws.iam.User("exports", { permissionsBoundary: policy.arn });
    },
  },
};
