import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Flags = Partial<aws.s3.BucketPublicAccessBlockArgs>;

const allOn = { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true };

const blocked = (flags: Flags) => {
  const bucket = new aws.s3.Bucket("documents");
  new aws.s3.BucketPublicAccessBlock("documents", { bucket: bucket.id, ...flags });
};

export const cases: PolicyCases = {
  compliant: {
    "the settings of the account, for a bucket of another region": () => {
      new aws.s3.Bucket("documents", { region: "us-west-2" });
      new aws.s3.AccountPublicAccessBlock("account", allOn);
    },
    "all four settings": { doc: true, program: () => blocked(allOn) },
    "true in text": () => blocked({ ...allOn, ignorePublicAcls: "true" as never }),
    "the older resource": () => {
      const bucket = new aws.s3.BucketV2("documents");
      new aws.s3.BucketPublicAccessBlock("documents", { bucket: bucket.id, ...allOn });
    },
    "a bucket that is named by a literal": {
      linkedByLiteral: ["bucket"],
      program: () => {
        new aws.s3.Bucket("documents", { bucket: "clinic-documents" });
        new aws.s3.BucketPublicAccessBlock("documents", { bucket: "clinic-documents", ...allOn });
      },
    },
    "the account's settings": () => {
      new aws.s3.Bucket("documents");
      new aws.s3.AccountPublicAccessBlock("account", allOn);
    },
    "a bucket of another stack": () => {
      new aws.s3.BucketPublicAccessBlock("shared", { bucket: "shared-documents", ...allOn });
    },
  },
  violating: {
    "nothing declared": { doc: true, program: () => new aws.s3.Bucket("documents") },
    "nothing declared on the older resource": () => new aws.s3.BucketV2("documents"),
    "one setting off": () => blocked({ ...allOn, restrictPublicBuckets: false }),
    "false in text": () => blocked({ ...allOn, blockPublicAcls: "False" as never }),
    "one setting missing": () => blocked({ blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true }),
    "no settings": () => blocked({}),
    "settings of another bucket": () => {
      new aws.s3.Bucket("documents");
      const other = new aws.s3.Bucket("scans");
      new aws.s3.BucketPublicAccessBlock("scans", { bucket: other.id, ...allOn });
    },
    "one of two companions": () => {
      const bucket = new aws.s3.Bucket("documents");
      new aws.s3.BucketPublicAccessBlock("first", { bucket: bucket.id, ...allOn });
      new aws.s3.BucketPublicAccessBlock("second", { bucket: bucket.id, ...allOn, ignorePublicAcls: false });
    },
    "a companion that opens what the account closes": () => {
      new aws.s3.AccountPublicAccessBlock("account", allOn);
      blocked({ ...allOn, blockPublicPolicy: false });
    },
    "the settings of another account": () => {
      new aws.s3.Bucket("documents");
      new aws.s3.AccountPublicAccessBlock("archive", { accountId: "111122223333", ...allOn });
    },
    "three of the account's settings": () => {
      new aws.s3.Bucket("documents");
      new aws.s3.AccountPublicAccessBlock("account", { ...allOn, restrictPublicBuckets: false });
    },
    "the account of another provider": () => {
      const provider = new aws.Provider("archive", { region: "us-east-1", profile: "archive" });
      new aws.s3.Bucket("documents");
      new aws.s3.AccountPublicAccessBlock("archive", allOn, { provider });
    },
    "a bucket of another stack": () => {
      new aws.s3.BucketPublicAccessBlock("shared", { bucket: "shared-documents", blockPublicAcls: true });
    },
  },
  undecided: {
    "a computed setting": () => {
      const key = new aws.kms.Key("documents");
      blocked({ ...allOn, blockPublicPolicy: key.arn.apply((arn) => arn !== "") });
    },
    "a companion of one of two buckets": () => {
      const one = new aws.s3.Bucket("documents");
      const two = new aws.s3.Bucket("scans");
      const bucket = pulumi.all([one.id, two.id]).apply(([first]) => first);
      new aws.s3.BucketPublicAccessBlock("either", { bucket, ...allOn });
    },
  },
};
