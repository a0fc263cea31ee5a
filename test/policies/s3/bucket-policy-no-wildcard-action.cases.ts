import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const NAME = "clinic-documents";
const ROLE = "arn:aws:iam::111122223333:role/records";

const statement = { Effect: "Allow", Principal: { AWS: ROLE }, Resource: `arn:aws:s3:::${NAME}/*` };

const document = (...changes: object[]) =>
  JSON.stringify({ Version: "2012-10-17", Statement: changes.map((change) => ({ ...statement, ...change })) });

const attached = (...changes: object[]) =>
  new aws.s3.BucketPolicy("documents", { bucket: NAME, policy: document(...changes) });

export const cases: PolicyCases = {
  compliant: {
    "named actions": { doc: true, program: () => attached({ Action: ["s3:GetObject", "s3:PutObject"] }) },
    "actions of a kind": () => attached({ Action: "s3:Get*" }),
    "a denial of all actions": () => attached({ Effect: "Deny", Action: "s3:*" }),
    "a denial of all actions but one": () => attached({ Effect: "Deny", NotAction: "s3:GetObject" }),
    "no policy": () => new aws.s3.Bucket("documents"),
    inline: () => new aws.s3.Bucket("documents", { bucket: NAME, policy: document({ Action: "s3:GetObject" }) }),
    "inline on the older resource": () => {
      new aws.s3.BucketV2("documents", { bucket: NAME, policy: document({ Action: "s3:GetObject" }) });
    },
  },
  violating: {
    "all actions of S3": {
      doc: true,
      findings: ["policy.Statement[0]"],
      program: () => attached({ Action: "s3:*" }),
    },
    "all actions there are": () => attached({ Action: "*" }),
    "all actions in a list, in another spelling": () => attached({ Action: ["s3:GetObject", "S3:*"] }),
    "a wildcard for the service": () => attached({ Action: "s*:*" }),
    "all actions but one": () => attached({ NotAction: "s3:DeleteBucket" }),
    "all actions but those of another service": () => attached({ NotAction: ["iam:*", "s3:Delete*"] }),
    "two statements": {
      findings: ["policy.Statement[0]", "policy.Statement[2]"],
      program: () => attached({ Action: "s3:*" }, { Action: "s3:GetObject" }, { Action: ["*"] }),
    },
    "a single statement that is no list": {
      findings: ["policy.Statement"],
      program: () => {
        const policy = JSON.stringify({ Version: "2012-10-17", Statement: { ...statement, Action: "s3:*" } });
        new aws.s3.BucketPolicy("documents", { bucket: NAME, policy });
      },
    },
    "a document that is an object": () => {
      new aws.s3.BucketPolicy("documents", {
        bucket: NAME,
        policy: {
          Version: "2012-10-17",
          Statement: [{ Effect: "Allow", Principal: { AWS: ROLE }, Action: "s3:*", Resource: "*" }],
        },
      });
    },
    inline: () => new aws.s3.Bucket("documents", { bucket: NAME, policy: document({ Action: "s3:*" }) }),
    "inline on the older resource": () => {
      new aws.s3.BucketV2("documents", { bucket: NAME, policy: document({ Action: "s3:*" }) });
    },
  },
  undecided: {
    "a document built from the bucket's ARN": () => {
      const bucket = new aws.s3.Bucket("documents");
      const policy: pulumi.Output<string> = bucket.arn.apply((Resource) => document({ Action: "s3:*", Resource }));
      new aws.s3.BucketPolicy("documents", { bucket: bucket.id, policy });
    },
    "a computed action": () => {
      const key = new aws.kms.Key("documents");
      new aws.s3.BucketPolicy("documents", {
        bucket: NAME,
        policy: {
          Version: "2012-10-17",
          Statement: [{ Effect: "Allow", Principal: { AWS: ROLE }, Action: key.arn, Resource: "*" }],
        },
      });
    },
  },
};
