import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const NAME = "clinic-documents";
const ARN = `arn:aws:s3:::${NAME}`;

const denial = {
  Effect: "Deny",
  Principal: "*" as unknown,
  Action: "s3:*" as unknown,
  Resource: [ARN, `${ARN}/*`] as unknown,
  Condition: { Bool: { "aws:SecureTransport": "false" } } as unknown,
};

const document = (...statements: object[]) => JSON.stringify({ Version: "2012-10-17", Statement: statements });

/** A bucket with a policy that holds the denial, with some elements of it replaced. */
const withDenial =
  (...changes: object[]) =>
  () => {
    const bucket = new aws.s3.Bucket("documents", { bucket: NAME });
    const statements = changes.map((change) => ({ ...denial, ...change }));
    new aws.s3.BucketPolicy("documents", { bucket: bucket.id, policy: document(...statements) });
  };

export const cases: PolicyCases = {
  compliant: {
    "a denial for everyone, on the bucket and its objects": { doc: true, program: withDenial({}) },
    "the condition as a boolean, if it exists, with the key in lower case": withDenial({
      Condition: { BoolIfExists: { "aws:securetransport": false } },
    }),
    "principal and action in their other spellings": withDenial({
      Principal: { AWS: ["*"] },
      Action: ["s3:Get*", "*"],
    }),
    "two denials that hold it together": withDenial({ Resource: ARN }, { Resource: `${ARN}/*` }),
    "every resource": withDenial({ Resource: "*" }),
    "one pattern for the bucket and its objects": withDenial({ Resource: `${ARN}*` }),
    "the partition of GovCloud": withDenial({
      Resource: [`arn:aws-us-gov:s3:::${NAME}`, `arn:aws-us-gov:s3:::${NAME}/*`],
    }),
    "beside a statement that allows": withDenial({}, { Effect: "Allow", Action: "s3:GetObject", Condition: {} }),
    "a single statement that is no list": () => {
      const bucket = new aws.s3.Bucket("documents", { bucket: NAME });
      new aws.s3.BucketPolicy("documents", { bucket: bucket.id, policy: JSON.stringify({ Statement: denial }) });
    },
    "inline, which is deprecated": () => {
      new aws.s3.Bucket("documents", { bucket: NAME, policy: document(denial) });
    },
    "the older resource": {
      program: () => {
        const bucket = new aws.s3.BucketV2("documents", { bucket: NAME });
        new aws.s3.BucketPolicy("documents", { bucket: bucket.id, policy: document(denial) });
      },
    },
    "a document from the data source": () => {
      const bucket = new aws.s3.Bucket("documents", { bucket: NAME });
      const policy = aws.iam.getPolicyDocumentOutput({
        statements: [
          {
            effect: "Deny",
            principals: [{ type: "*", identifiers: ["*"] }],
            actions: ["s3:*"],
            resources: [ARN, `${ARN}/*`],
            conditions: [{ test: "Bool", variable: "aws:SecureTransport", values: ["false"] }],
          },
        ],
      }).json;
      new aws.s3.BucketPolicy("documents", { bucket: bucket.id, policy });
    },
    "a policy for a bucket of another stack": () => {
      new aws.s3.BucketPolicy("shared", { bucket: NAME, policy: document(denial) });
    },
  },
  violating: {
    "no policy": { doc: true, program: () => new aws.s3.Bucket("documents") },
    "a policy of another bucket": () => {
      new aws.s3.Bucket("documents", { bucket: "clinic-archive" });
      const other = new aws.s3.Bucket("other", { bucket: NAME });
      new aws.s3.BucketPolicy("other", { bucket: other.id, policy: document(denial) });
    },
    "a policy without statements": withDenial(),
    "an allowance": withDenial({ Effect: "Allow" }),
    "one principal": withDenial({ Principal: { AWS: "arn:aws:iam::123456789012:root" } }),
    "everyone but one": withDenial({ Principal: undefined, NotPrincipal: { AWS: "arn:aws:iam::123456789012:root" } }),
    "some actions": withDenial({ Action: ["s3:GetObject", "s3:PutObject"] }),
    "every action but one": withDenial({ Action: undefined, NotAction: "s3:ListBucket" }),
    "the objects only": withDenial({ Resource: `${ARN}/*` }),
    "the bucket only": withDenial({ Resource: ARN }),
    "some objects": withDenial({ Resource: [ARN, `${ARN}/public/*`] }),
    "another bucket's ARN": withDenial({ Resource: ["arn:aws:s3:::other", "arn:aws:s3:::other/*"] }),
    "the condition the wrong way round": withDenial({ Condition: { Bool: { "aws:SecureTransport": "true" } } }),
    "no condition, which denies everything and says nothing of TLS": withDenial({ Condition: undefined }),
    "another condition that narrows it": withDenial({
      Condition: { Bool: { "aws:SecureTransport": "false" }, NotIpAddress: { "aws:SourceIp": "192.0.2.0/24" } },
    }),
    "another key that narrows it": withDenial({
      Condition: { Bool: { "aws:SecureTransport": "false", "aws:ViaAWSService": "false" } },
    }),
    "a TLS version, which plain HTTP has none of": withDenial({
      Condition: { NumericLessThan: { "s3:TlsVersion": "1.2" } },
    }),
    "two denials of which one is narrowed": withDenial(
      { Resource: ARN },
      {
        Resource: `${ARN}/*`,
        Condition: { Bool: { "aws:SecureTransport": "false" }, StringEquals: { "aws:PrincipalTag/team": "x" } },
      },
    ),
    "one of two policies of a bucket": () => {
      const bucket = new aws.s3.Bucket("documents", { bucket: NAME });
      new aws.s3.BucketPolicy("first", { bucket: bucket.id, policy: document(denial) });
      new aws.s3.BucketPolicy("second", { bucket: bucket.id, policy: document() });
    },
    "inline without the denial": () => {
      new aws.s3.Bucket("documents", { bucket: NAME, policy: document({ ...denial, Effect: "Allow" }) });
    },
    "for a bucket of another stack": () => {
      new aws.s3.BucketPolicy("shared", { bucket: NAME, policy: document() });
    },
  },
  undecided: {
    "a policy built from the bucket's ARN": () => {
      const bucket = new aws.s3.Bucket("documents");
      const resources = [bucket.arn, pulumi.interpolate`${bucket.arn}/*`];
      new aws.s3.BucketPolicy("documents", {
        bucket: bucket.id,
        policy: pulumi.jsonStringify({ Statement: [{ ...denial, Resource: resources }] }),
      });
    },
    "a policy that is an object with the bucket's ARN in it": () => {
      const bucket = new aws.s3.Bucket("documents");
      new aws.s3.BucketPolicy("documents", {
        bucket: bucket.id,
        policy: {
          Version: "2012-10-17",
          Statement: [{ Effect: "Deny", Principal: "*", Action: "s3:*", Resource: [bucket.arn] }],
        },
      });
    },
  },
};
