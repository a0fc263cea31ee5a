import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { everywhere, managed, unknown, when } from "./_documents";

const KEY = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const WIDE = { Action: "kms:Decrypt" };
const NARROW = { Action: ["kms:Decrypt", "kms:CreateGrant"], Resource: KEY };

export const cases: PolicyCases = {
  compliant: {
    "what is named": { doc: true, program: () => managed(NARROW) },
    ...everywhere(NARROW),
    "a denial": () => managed({ ...WIDE, Effect: "Deny" }),
    "other actions on every key": () => managed({ Action: ["kms:Encrypt", "kms:Describe*", "kms:ListGrants"] }),
    "an alias, which grants nothing on the key": () =>
      managed({ ...WIDE, Resource: "arn:aws:kms:us-east-1:111122223333:alias/*" }),
    "through one service": () =>
      managed({ ...WIDE, ...when("StringEquals", "kms:ViaService", "s3.us-east-1.amazonaws.com") }),
    "by alias": () => managed({ ...WIDE, ...when("ForAnyValue:StringLike", "kms:ResourceAliases", "alias/records-*") }),
    "by the alias of the request": () =>
      managed({ ...WIDE, ...when("StringEquals", "kms:RequestAlias", "alias/records") }),
    "by tag": () => managed({ ...WIDE, ...when("StringEquals", "aws:ResourceTag/team", ["imaging"]) }),
    "by encryption context": () =>
      managed({ ...WIDE, ...when("StringEquals", "kms:EncryptionContext:aws:s3:arn", "arn:aws:s3:::records") }),
    "by a key of the encryption context": () =>
      managed({ ...WIDE, ...when("ForAnyValue:StringEquals", "kms:EncryptionContextKeys", "patient") }),
    "when another service calls": () =>
      managed({ ...WIDE, ...when("ForAnyValue:StringEquals", "aws:CalledVia", "athena.amazonaws.com") }),
    "when another service calls first": () =>
      managed({ ...WIDE, ...when("StringEquals", "aws:CalledViaFirst", "athena.amazonaws.com") }),
    "when another service calls last": () =>
      managed({ ...WIDE, ...when("StringEquals", "aws:CalledViaLast", "athena.amazonaws.com") }),
    "grants for services of AWS": () =>
      managed({ Action: "kms:CreateGrant", ...when("Bool", "kms:GrantIsForAWSResource", true) }),
    "an administrator, who is reported as one": () => managed({ Action: "*" }),
  },
  violating: {
    "on every resource": { doc: true, findings: ["policy.Statement[0]"], program: () => managed(WIDE) },
    ...everywhere(WIDE),
    "in the second statement": { findings: ["policy.Statement[1]"], program: () => managed(NARROW, WIDE) },
    "re-encryption": () => managed({ Action: "kms:ReEncryptFrom" }),
    grants: () => managed({ Action: "kms:CreateGrant" }),
    "grants, whether for services or not": () =>
      managed({ Action: "kms:CreateGrant", ...when("Bool", "kms:GrantIsForAWSResource", "false") }),
    "by a wildcard": () => managed({ Action: ["kms:De*", "kms:Encrypt"] }),
    "all of KMS": () => managed({ Action: "kms:*" }),
    "every action on every key": () => managed({ Action: "*", Resource: "arn:aws:kms:*:*:key/*" }),
    "all but some actions on every key": () => managed({ NotAction: "s3:*", Resource: "arn:aws:kms:*:*:key/*" }),
    "every key of a region and an account": () =>
      managed({ ...WIDE, Resource: ["arn:aws:kms:us-east-1:111122223333:key/*"] }),
    "every key of another partition": () => managed({ ...WIDE, Resource: "arn:aws-us-gov:kms:*:*:key/*" }),
    "every key but one": () => managed({ ...WIDE, NotResource: KEY }),
    "through any service": () => managed({ ...WIDE, ...when("StringLike", "kms:ViaService", "*") }),
    "not through a service": () =>
      managed({ ...WIDE, ...when("StringNotEquals", "kms:ViaService", "s3.us-east-1.amazonaws.com") }),
    "through one service, if through any": () =>
      managed({ ...WIDE, ...when("StringEqualsIfExists", "kms:ViaService", "s3.us-east-1.amazonaws.com") }),
    "in one region": () => managed({ ...WIDE, ...when("StringEquals", "aws:RequestedRegion", "us-east-1") }),
  },
  undecided: {
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
