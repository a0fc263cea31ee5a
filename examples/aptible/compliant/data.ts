import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { allow, arnOf, PostgresDatabase, SecureBucket, ServiceRole } from "../../components";
import { alarms, backups, key } from "./foundation";
import { databaseGroup, network } from "./network";

// What patients entrust to the platform: diaries in the database, letters and images in the bucket.

export const database = new PostgresDatabase("care", {
  key,
  network,
  group: databaseGroup,
  alarms,
  backups,
  instanceClass: "db.m7g.large",
  allocatedStorage: 200,
  // A session that nobody uses ends; the application's pool opens a new one when it needs it.
  parameters: { idle_session_timeout: "900000" },
});

/** Letters and images: versioned, locked, replicated at once, and backed up to the other region every day. */
export const documents = new SecureBucket("documents", { key, isReplicated: true, tags: backups.tags });
// What patients upload is looked through for malware, and marked with what was found. The application can't open what is
// not marked as clean, nor mark anything itself.
const clean = { "s3:ExistingObjectTag/GuardDutyMalwareScanStatus": "NO_THREATS_FOUND" };
export const useOfDocuments = [
  allow(["s3:ListBucket"], documents.arn),
  allow(["s3:PutObject"], pulumi.interpolate`${documents.arn}/*`),
  { ...allow(["s3:GetObject"], pulumi.interpolate`${documents.arn}/*`), Condition: { StringEquals: clean } },
  key.use,
];
const scanning = new ServiceRole("scanning", {
  service: "malware-protection-plan.guardduty",
  grants: [
    {
      ...allow(
        ["events:PutRule", "events:DeleteRule", "events:PutTargets", "events:RemoveTargets"],
        arnOf("events", "rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*"),
      ),
      Condition: { StringLike: { "events:ManagedBy": "malware-protection-plan.guardduty.amazonaws.com" } },
    },
    allow(
      ["events:DescribeRule", "events:ListTargetsByRule"],
      arnOf("events", "rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*"),
    ),
    allow(["s3:GetBucketNotification", "s3:PutBucketNotification", "s3:ListBucket"], documents.arn),
    allow(["s3:GetObject", "s3:GetObjectVersion"], pulumi.interpolate`${documents.arn}/*`),
    allow(
      ["s3:GetObjectTagging", "s3:GetObjectVersionTagging", "s3:PutObjectTagging", "s3:PutObjectVersionTagging"],
      pulumi.interpolate`${documents.arn}/*`,
    ),
    // With an object of this name the plan tries whether it may write.
    allow(["s3:PutObject"], pulumi.interpolate`${documents.arn}/malware-protection-resource-validation-object`),
    key.use,
  ],
});
new aws.guardduty.MalwareProtectionPlan(
  "documents",
  {
    role: scanning.arn,
    protectedResource: { s3Bucket: { bucketName: documents.name } },
    actions: [{ taggings: [{ status: "ENABLED" }] }],
  },
  { dependsOn: [...documents.settings, ...scanning.permissions] },
);
