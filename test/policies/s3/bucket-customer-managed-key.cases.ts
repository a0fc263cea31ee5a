import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const byDefault = (sseAlgorithm: pulumi.Input<string>, kmsMasterKeyId?: pulumi.Input<string>) => ({
  sseAlgorithm,
  ...(kmsMasterKeyId && { kmsMasterKeyId }),
});

const separate = (sseAlgorithm: pulumi.Input<string>, kmsMasterKeyId?: pulumi.Input<string>) =>
  new aws.s3.BucketServerSideEncryptionConfiguration("documents", {
    bucket: new aws.s3.Bucket("documents").id,
    rules: [{ applyServerSideEncryptionByDefault: byDefault(sseAlgorithm, kmsMasterKeyId) }],
  });

const inline = (sseAlgorithm: string, kmsMasterKeyId?: pulumi.Input<string>) =>
  new aws.s3.Bucket("documents", {
    serverSideEncryptionConfiguration: {
      rule: { applyServerSideEncryptionByDefault: byDefault(sseAlgorithm, kmsMasterKeyId) },
    },
  });

const older = (sseAlgorithm: string, kmsMasterKeyId?: pulumi.Input<string>) =>
  new aws.s3.BucketV2("documents", {
    serverSideEncryptionConfigurations: [
      { rules: [{ applyServerSideEncryptionByDefaults: [byDefault(sseAlgorithm, kmsMasterKeyId)] }] },
    ],
  });

const elsewhere = (kmsMasterKeyId?: string) =>
  new aws.s3.BucketServerSideEncryptionConfigurationV2("shared", {
    bucket: "shared-documents",
    rules: [{ applyServerSideEncryptionByDefault: byDefault("aws:kms", kmsMasterKeyId) }],
  });

export const cases: PolicyCases = {
  compliant: {
    "a key of one's own": { doc: true, program: () => separate("aws:kms", new aws.kms.Key("documents").arn) },
    "a bucket that uses no KMS key": () => separate("AES256"),
    "a key of one's own inline": () => inline("aws:kms:dsse", new aws.kms.Key("documents").arn),
    "a key of one's own on the older resource": () => older("aws:kms", new aws.kms.Key("documents").arn),
    "a key for a bucket of another stack": () => elsewhere("alias/documents"),
    "no default at all": () => new aws.s3.Bucket("documents"),
  },
  violating: {
    "no key": { doc: true, program: () => separate("aws:kms") },
    "the key that AWS manages": {
      isEnoughIfSet: ["rules.applyServerSideEncryptionByDefault.kmsMasterKeyId"],
      program: () => separate("aws:kms:dsse", "alias/aws/s3"),
    },
    "no key inline": () => inline("aws:kms"),
    "no key on the older resource": () => older("aws:kms"),
    "no key for a bucket of another stack": () => elsewhere(),
  },
  undecided: {
    "an algorithm that is computed": () => separate(new aws.kms.Key("documents").arn),
  },
  notApplicable: {
    "another algorithm for a bucket of another stack": () =>
      new aws.s3.BucketServerSideEncryptionConfiguration("shared", {
        bucket: "shared-documents",
        rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }],
      }),
  },
};
