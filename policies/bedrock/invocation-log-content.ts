import type { Resource } from "../core/graph";
import { definePolicy, violationIf } from "../core/policy";
import { and, or, some } from "../core/truth";
import { BUCKETS, ENCRYPTION_CONFIGURATIONS, usesKms } from "../s3/_shared";

const CONTENTS = [
  "textDataDeliveryEnabled",
  "imageDataDeliveryEnabled",
  "embeddingDataDeliveryEnabled",
  "videoDataDeliveryEnabled",
];

export default definePolicy({
  id: "bedrock-invocation-log-content",
  title: "Prompts and completions are not copied to logs without encryption",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(1)(ii)(B)", "164.308(a)(4)(ii)(B)", "164.312(a)(2)(iv)"],
  sources: ["astro#logs-without-phi", "aptible#access-authorization", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:bedrockmodel/invocationLoggingConfiguration:InvocationLoggingConfiguration"],
  companions: {
    bucket: { types: BUCKETS, from: "loggingConfig.s3Config.bucketName" },
    largeBucket: { types: BUCKETS, from: "loggingConfig.cloudwatchConfig.largeDataDeliveryS3Config.bucketName" },
    logGroup: { types: ["aws:cloudwatch/logGroup:LogGroup"], from: "loggingConfig.cloudwatchConfig.logGroupName" },
    encryption: { types: ENCRYPTION_CONFIGURATIONS, by: "bucket" },
  },
  whenAbsent: "Prompts and completions are delivered.",
  fix: "Encrypt the destination with a KMS key, or set the …DataDeliveryEnabled flags to false.",
  peers: { prowler: ["bedrock_model_invocation_logs_encryption_enabled"] },
  judge(configuration, { companionsOf }) {
    const { bucket, largeBucket, logGroup } = companionsOf(configuration);
    const logging = configuration.block("loggingConfig");
    const isCopied = some(CONTENTS, (content) => logging.bool(content).orElse(true).is(true));
    const isPlainBucket = (target: Resource) => usesKms(target, companionsOf(target).encryption).not;
    const isPlain = or(
      bucket.some(isPlainBucket),
      largeBucket.some(isPlainBucket),
      logGroup.some((group) => group.text("kmsKeyId").isAbsent),
    );
    return violationIf(and(isCopied, isPlain), "Prompts and completions go to a destination without KMS encryption");
  },
});
