import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const encryption = (name: string, bucket: pulumi.Input<string>, sseAlgorithm: string) =>
  new aws.s3.BucketServerSideEncryptionConfiguration(name, {
    bucket,
    rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm } }],
  });

const denial = (resources: pulumi.Input<string>[]) =>
  pulumi.jsonStringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: resources,
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
    ],
  });

const reports = new aws.s3.Bucket("reports", { bucket: "clinic-reports" });
encryption("reports", reports.id, "aws:kms");
new aws.s3.BucketPolicy("reports", {
  bucket: reports.id,
  policy: denial(["arn:aws:s3:::clinic-reports", "arn:aws:s3:::clinic-reports/*"]),
});
new aws.s3.BucketPublicAccessBlock("reports", { bucket: reports.id, blockPublicPolicy: true });

// Its encryption and its policy went to the other bucket.
const scans = new aws.s3.Bucket("scans");
new aws.s3.BucketPublicAccessBlock("scans", { bucket: scans.id, blockPublicPolicy: true });

// The policy is built from the bucket's ARN: not known before the bucket is.
const letters = new aws.s3.Bucket("letters");
encryption("letters", letters.id, "AES256");
new aws.s3.BucketPolicy("letters", {
  bucket: letters.id,
  policy: denial([letters.arn, pulumi.interpolate`${letters.arn}/*`]),
});
