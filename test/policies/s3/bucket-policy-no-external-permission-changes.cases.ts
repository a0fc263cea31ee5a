import * as aws from "@pulumi/aws";
import type { PolicyCases, Row } from "../../../testing/table";

const NAME = "clinic-documents";
const OWN = "111122223333";
const FOREIGN = "444455556666";

const settings = { accounts: { own: [OWN] } };

const principal = (account: string) => ({ AWS: `arn:aws:iam::${account}:root` });

const document = (Action: unknown, change: object = {}) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: principal(FOREIGN), Action, Resource: "*", ...change }],
  });

const attached = (Action: unknown, change: object = {}): Row => ({
  settings,
  program: () => new aws.s3.BucketPolicy("documents", { bucket: NAME, policy: document(Action, change) }),
});

export const cases: PolicyCases = {
  compliant: {
    "another account that reads": { doc: true, ...attached(["s3:GetObject", "s3:ListBucket"]) },
    "another account that writes objects": attached("s3:PutObject"),
    "one's own account": attached("s3:PutBucketPolicy", { Principal: principal(OWN) }),
    "a denial": attached("s3:PutBucketPolicy", { Effect: "Deny" }),
    "everything but what changes permissions": attached(undefined, {
      NotAction: ["s3:Put*", "s3:Delete*"],
    }),
    "no policy": { settings, program: () => new aws.s3.Bucket("documents") },
    "inline on the older resource": {
      settings,
      program: () => new aws.s3.BucketV2("documents", { policy: document("s3:GetObject") }),
    },
  },
  violating: {
    "another account that changes the policy": {
      doc: true,
      findings: ["policy.Statement[0]"],
      ...attached("s3:PutBucketPolicy"),
    },
    "the policy's deletion": attached("s3:DeleteBucketPolicy"),
    "the bucket's ACL": attached("s3:PutBucketAcl"),
    "the encryption": attached("s3:PutEncryptionConfiguration"),
    "an object's ACL, among others": attached(["s3:GetObject", "s3:putobjectacl"]),
    "actions of a kind": attached("s3:Put*"),
    "all actions": attached("*"),
    "all actions but one": attached(undefined, { NotAction: "s3:DeleteBucket" }),
    "an account by its number": attached("s3:*", { Principal: { AWS: FOREIGN } }),
    "a role beside one's own account": attached("s3:*", {
      Principal: { AWS: [OWN, `arn:aws:iam::${FOREIGN}:role/auditor`] },
    }),
    "a session": attached("s3:*", { Principal: { AWS: `arn:aws:sts::${FOREIGN}:assumed-role/auditor/anna` } }),
    inline: { settings, program: () => new aws.s3.Bucket("documents", { policy: document("s3:*") }) },
    "inline on the older resource": {
      settings,
      program: () => new aws.s3.BucketV2("documents", { policy: document("s3:*") }),
    },
    "one's own account by the provider": () => {
      const provider = new aws.Provider("clinic", { region: "us-east-1", allowedAccountIds: [OWN] });
      new aws.s3.BucketPolicy("documents", { bucket: NAME, policy: document("s3:*") }, { provider });
    },
  },
  undecided: {
    "a document built from the bucket's ARN": {
      settings,
      program: () => {
        const bucket = new aws.s3.Bucket("documents");
        const policy = bucket.arn.apply((Resource) => document("s3:*", { Resource }));
        new aws.s3.BucketPolicy("documents", { bucket: bucket.id, policy });
      },
    },
    "a computed principal": {
      settings,
      program: () => {
        const role = new aws.iam.Role("auditor", { assumeRolePolicy: "{}" });
        new aws.s3.BucketPolicy("documents", {
          bucket: NAME,
          policy: {
            Version: "2012-10-17",
            Statement: [{ Effect: "Allow", Principal: { AWS: role.arn }, Action: "s3:*", Resource: "*" }],
          },
        });
      },
    },
  },
  notApplicable: {
    "nothing says which accounts are one's own": () => {
      new aws.s3.BucketPolicy("documents", { bucket: NAME, policy: document("s3:*") });
    },
  },
};
