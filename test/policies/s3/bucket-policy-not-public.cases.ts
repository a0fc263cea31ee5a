import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const NAME = "clinic-documents";

const document = (...changes: object[]) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: changes.map((change) => ({
      Effect: "Allow",
      Principal: "*",
      Action: "s3:GetObject",
      Resource: `arn:aws:s3:::${NAME}/*`,
      ...change,
    })),
  });

const attached = (policy: aws.s3.BucketPolicyArgs["policy"]) =>
  new aws.s3.BucketPolicy("documents", { bucket: NAME, policy });

const onOutpost = (policy: string) =>
  new aws.s3control.BucketPolicy("documents", {
    bucket: "arn:aws:s3-outposts:us-east-1:111122223333:outpost/op-0123456789abcdef0/bucket/documents",
    policy,
  });

const ROLE = { Principal: { AWS: "arn:aws:iam::111122223333:role/records" } };
const OURS = { Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } };

export const cases: PolicyCases = {
  compliant: {
    "one role": { doc: true, program: () => attached(document(ROLE)) },
    "everyone of the organization": () => attached(document(OURS)),
    "everyone through one endpoint": () =>
      attached(document({ Condition: { StringEquals: { "AWS:SourceVpce": ["vpce-0123456789abcdef0"] } } })),
    "CloudFront, for one distribution": () =>
      attached(
        document({
          Principal: { Service: "cloudfront.amazonaws.com" },
          Condition: { StringEquals: { "AWS:SourceArn": "arn:aws:cloudfront::111122223333:distribution/E1ABCDEF" } },
        }),
      ),
    "a denial for everyone": () => attached(document({ Effect: "Deny" })),
    "no policy": () => new aws.s3.Bucket("documents"),
    inline: () => new aws.s3.Bucket("documents", { bucket: NAME, policy: document(ROLE) }),
    "inline on the older resource": () => new aws.s3.BucketV2("documents", { bucket: NAME, policy: document(OURS) }),
    "a bucket on an outpost": () => onOutpost(document(ROLE)),
  },
  violating: {
    everyone: { doc: true, findings: ["policy.Statement[0]"], program: () => attached(document({})) },
    "everyone in a list, in the second statement": {
      findings: ["policy.Statement[1]"],
      program: () => attached(document(ROLE, { Principal: { AWS: ["arn:aws:iam::111122223333:root", "*"] } })),
    },
    "everyone but one": {
      findings: ["policy.Statement[0]"],
      program: () => attached(document({ Principal: undefined, NotPrincipal: ROLE.Principal })),
    },
    "a single statement that is no list": {
      findings: ["policy.Statement"],
      program: () => {
        const statement = { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*" };
        attached(JSON.stringify({ Version: "2012-10-17", Statement: statement }));
      },
    },
    "a referer, which anyone can send": () =>
      attached(document({ Condition: { StringLike: { "aws:Referer": "https://portal.example.com/*" } } })),
    "TLS as the only condition": () => attached(document({ Condition: { Bool: { "aws:SecureTransport": "true" } } })),
    "a document that is an object": () =>
      attached({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*" }],
      }),
    inline: () => new aws.s3.Bucket("documents", { bucket: NAME, policy: document({}) }),
    "inline on the older resource": () => new aws.s3.BucketV2("documents", { bucket: NAME, policy: document({}) }),
    "a bucket on an outpost": () => onOutpost(document({})),
  },
  undecided: {
    "a document built from the bucket's ARN": () => {
      const bucket = new aws.s3.Bucket("documents");
      const statement = { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: bucket.arn };
      new aws.s3.BucketPolicy("documents", {
        bucket: bucket.id,
        policy: pulumi.jsonStringify({ Version: "2012-10-17", Statement: [statement] }),
      });
    },
    "a text that is no document": () => attached("everyone"),
  },
};
