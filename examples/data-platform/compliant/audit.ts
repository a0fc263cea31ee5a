import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { TRAIL } from "./account";
import { key, logGroup } from "./keys";
import { logs } from "./lake";
import { serviceRole, writeLogs } from "./roles";

// One record of what is done in the account, and of every read and write in its buckets.
const selector = (name: string, fields: Record<string, string>) => ({
  name,
  fieldSelectors: Object.entries(fields).map(([field, value]) => ({ field, equals: [value] })),
});
const records = logGroup("trail");
new aws.cloudtrail.Trail(
  "platform",
  {
    name: TRAIL,
    s3BucketName: logs.bucket.id,
    kmsKeyId: key.arn,
    isMultiRegionTrail: true,
    enableLogFileValidation: true,
    cloudWatchLogsGroupArn: pulumi.interpolate`${records.arn}:*`,
    cloudWatchLogsRoleArn: serviceRole("trail", "cloudtrail", writeLogs).arn,
    advancedEventSelectors: [
      selector("Management", { eventCategory: "Management" }),
      selector("Objects", { eventCategory: "Data", "resources.type": "AWS::S3::Object" }),
      selector("Models", { eventCategory: "Data", "resources.type": "AWS::Bedrock::Model" }),
    ],
    insightSelectors: [{ insightType: "ApiCallRateInsight" }, { insightType: "ApiErrorRateInsight" }],
  },
  { dependsOn: logs.settings },
);
