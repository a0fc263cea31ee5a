import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const ARN = "arn:aws:s3tables:us-east-1:111122223333:bucket/claims";

const document = (change: object) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: "*", Action: "s3tables:GetTableData", Resource: `${ARN}/*`, ...change }],
  });

const onBucket = (resourcePolicy: pulumi.Input<string>) =>
  new aws.s3tables.TableBucketPolicy("claims", { tableBucketArn: ARN, resourcePolicy });

const onTable = (resourcePolicy: pulumi.Input<string>) =>
  new aws.s3tables.TablePolicy("claims", {
    tableBucketArn: ARN,
    namespace: "billing",
    name: "claims",
    resourcePolicy,
  });

const ROLE = { AWS: "arn:aws:iam::111122223333:role/billing" };
const ONE_ROLE = document({ Principal: ROLE });
const OURS = document({ Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } });
const EVERYONE_BUT_ONE = document({ Principal: undefined, NotPrincipal: ROLE });

export const cases: PolicyCases = {
  compliant: {
    "one role": { doc: true, program: () => onBucket(ONE_ROLE) },
    "everyone of the organization": () => onBucket(OURS),
    "one role on a table": () => onTable(ONE_ROLE),
    "everyone of the organization on a table": () => onTable(OURS),
  },
  violating: {
    everyone: { doc: true, findings: ["resourcePolicy.Statement[0]"], program: () => onBucket(document({})) },
    "everyone but one": () => onBucket(EVERYONE_BUT_ONE),
    "everyone on a table": { findings: ["resourcePolicy.Statement[0]"], program: () => onTable(document({})) },
    "everyone but one on a table": () => onTable(EVERYONE_BUT_ONE),
  },
  undecided: {
    "a document built from the bucket's ARN": () => {
      const bucket = new aws.s3tables.TableBucket("claims");
      onBucket(bucket.arn.apply((Resource) => document({ Resource })));
    },
    "a document built from the bucket's ARN on a table": () => {
      const bucket = new aws.s3tables.TableBucket("claims");
      onTable(bucket.arn.apply((Resource) => document({ Resource })));
    },
  },
};
