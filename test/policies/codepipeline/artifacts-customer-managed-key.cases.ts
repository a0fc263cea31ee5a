import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.codepipeline.PipelineArgs> = {}) =>
  new aws.codepipeline.Pipeline("app", {
    roleArn: "arn:aws:iam::111122223333:role/pipeline",
    artifactStores: [{ location: "artifacts", type: "S3" }],
    stages: [
      {
        name: "Source",
        actions: [
          {
            name: "Source",
            category: "Source",
            owner: "AWS",
            provider: "S3",
            version: "1",
            outputArtifacts: ["source"],
            configuration: { S3Bucket: "code", S3ObjectKey: "app.zip" },
          },
        ],
      },
      {
        name: "Deploy",
        actions: [
          {
            name: "Deploy",
            category: "Deploy",
            owner: "AWS",
            provider: "S3",
            version: "1",
            inputArtifacts: ["source"],
            configuration: { BucketName: "site", Extract: "true" },
          },
        ],
      },
    ],
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "a key": {
      doc: true,
      program: () =>
        make({
          artifactStores: [
            { location: "artifacts", type: "S3", encryptionKey: { id: new aws.kms.Key("artifacts").arn, type: "KMS" } },
          ],
        }),
    },
  },
  violating: {
    "no key": { doc: true, findings: ["artifactStores[0]"], program: () => make() },
    "the key that AWS manages": {
      isEnoughIfSet: ["artifactStores.encryptionKey.id", "artifactStores[0].encryptionKey.id"],
      program: () =>
        make({
          artifactStores: [
            {
              location: "artifacts",
              type: "S3",
              encryptionKey: { id: "arn:aws:kms:us-east-1:111122223333:alias/aws/s3", type: "KMS" },
            },
          ],
        }),
    },
  },
  undecided: {},
};
