import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type LoggingConfig = aws.types.input.bedrockmodel.InvocationLoggingConfigurationLoggingConfig;

const configuration = (loggingConfig: pulumi.Input<LoggingConfig>) =>
  new aws.bedrockmodel.InvocationLoggingConfiguration("invocations", { loggingConfig });

const roleArn = "arn:aws:iam::111122223333:role/invocation-logs";

const toGroup = (args: aws.cloudwatch.LogGroupArgs, more: LoggingConfig = {}) => {
  const group = new aws.cloudwatch.LogGroup("invocations", args);
  configuration({ cloudwatchConfig: { logGroupName: group.name, roleArn }, ...more });
};

const rules = (sseAlgorithm: pulumi.Input<string>) => [{ applyServerSideEncryptionByDefault: { sseAlgorithm } }];

const bucket = (sseAlgorithm?: pulumi.Input<string>) => {
  const { id } = new aws.s3.Bucket("invocations");
  if (sseAlgorithm) {
    new aws.s3.BucketServerSideEncryptionConfiguration("invocations", { bucket: id, rules: rules(sseAlgorithm) });
  }
  return id;
};

const toBucket = (sseAlgorithm?: pulumi.Input<string>, more: LoggingConfig = {}) =>
  configuration({ s3Config: { bucketName: bucket(sseAlgorithm) }, ...more });

const NOTHING = {
  textDataDeliveryEnabled: false,
  imageDataDeliveryEnabled: false,
  embeddingDataDeliveryEnabled: false,
  videoDataDeliveryEnabled: false,
};

const large = (sseAlgorithm?: string) => ({
  cloudwatchConfig: {
    logGroupName: "invocations",
    roleArn,
    largeDataDeliveryS3Config: { bucketName: bucket(sseAlgorithm) },
  },
});

export const cases: PolicyCases = {
  compliant: {
    "a log group with a key": { doc: true, program: () => toGroup({ kmsKeyId: new aws.kms.Key("key").arn }) },
    "a log group without a key, and no contents": () => toGroup({}, NOTHING),
    "a bucket with a KMS key": () => toBucket("aws:kms"),
    "a bucket with two layers of KMS": () => toBucket("aws:kms:dsse"),
    "a bucket with AES256, and no contents": () => toBucket("AES256", NOTHING),
    "a bucket that is encrypted inline": () => {
      const { id } = new aws.s3.Bucket("invocations", {
        serverSideEncryptionConfiguration: {
          rule: { applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms" } },
        },
      });
      configuration({ s3Config: { bucketName: id } });
    },
    "a bucket with the older companion": () => {
      const { id } = new aws.s3.BucketV2("invocations");
      new aws.s3.BucketServerSideEncryptionConfigurationV2("invocations", { bucket: id, rules: rules("aws:kms") });
      configuration({ s3Config: { bucketName: id } });
    },
    "a bucket with a KMS key for what is too large for a log": () => configuration(large("aws:kms")),
    "destinations of another stack": () =>
      configuration({
        s3Config: { bucketName: "clinic-invocations" },
        cloudwatchConfig: { logGroupName: "invocations", roleArn },
      }),
  },
  violating: {
    "a log group without a key": { doc: true, program: () => toGroup({}) },
    "a log group with an empty key": { isEnoughIfSet: ["kmsKeyId"], program: () => toGroup({ kmsKeyId: "" }) },
    "a log group that is named by a literal": {
      linkedByLiteral: [
        "name",
        "loggingConfig",
        "loggingConfig.cloudwatchConfig",
        "loggingConfig.cloudwatchConfig.logGroupName",
      ],
      program: () => {
        new aws.cloudwatch.LogGroup("invocations", { name: "invocations" });
        configuration({ cloudwatchConfig: { logGroupName: "invocations", roleArn } });
      },
    },
    "text only": () => toGroup({}, { ...NOTHING, textDataDeliveryEnabled: true }),
    "images only": () => toGroup({}, { ...NOTHING, imageDataDeliveryEnabled: true }),
    "embeddings only": () => toGroup({}, { ...NOTHING, embeddingDataDeliveryEnabled: true }),
    "video, of which nothing is said": () => toGroup({}, { ...NOTHING, videoDataDeliveryEnabled: undefined }),
    "a bucket that says nothing": () => toBucket(),
    "a bucket with AES256": () => toBucket("AES256"),
    "an older bucket": () => configuration({ s3Config: { bucketName: new aws.s3.BucketV2("invocations").id } }),
    "a bucket for what is too large for a log": () => configuration(large()),
    "a plain log group beside an encrypted bucket": () => toGroup({}, { s3Config: { bucketName: bucket("aws:kms") } }),
  },
  undecided: {
    "a flag that is computed": () =>
      toGroup({}, { ...NOTHING, textDataDeliveryEnabled: new aws.kms.Key("key").arn.apply((arn) => arn === "") }),
    "an algorithm that is computed": () => toBucket(new aws.kms.Key("key").arn),
    "a configuration that is computed from a plain bucket": () =>
      configuration(new aws.s3.Bucket("invocations").id.apply((bucketName) => ({ s3Config: { bucketName } }))),
  },
};
