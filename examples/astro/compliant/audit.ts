import { AccountBaseline, AuditTrail } from "../../components";
import { alarms, key } from "./foundation";
import { encryptionStaysOn } from "./storage";

// The pipelines have the account for themselves, and so its baseline (accountBaseline in ../hipaa.json): what is recorded,
// who looks, and who is told.

new AuditTrail("audit", { key, alarms });

const baseline = new AccountBaseline("account", {
  key,
  alarms,
  rules: [
    "CLOUDWATCH_LOG_GROUP_ENCRYPTED",
    "EC2_EBS_ENCRYPTION_BY_DEFAULT",
    "KMS_CMK_NOT_SCHEDULED_FOR_DELETION",
    "RDS_STORAGE_ENCRYPTED",
    "S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED",
    "S3_BUCKET_SSL_REQUESTS_ONLY",
    "SECRETSMANAGER_USING_CMK",
  ],
  statements: [encryptionStaysOn("account-configuration")],
});

// What wakes somebody, besides findings.
const called = (...events: string[]) => ({
  "detail-type": ["AWS API Call via CloudTrail"],
  detail: { eventName: events },
});
const WATCHED: Record<string, object> = {
  "airflow-changes": {
    source: ["aws.airflow"],
    ...called("CreateEnvironment", "DeleteEnvironment", "UpdateEnvironment"),
  },
  "encryption-changes": called(
    "DeleteBucketEncryption",
    "PutBucketEncryption",
    "DisableEbsEncryptionByDefault",
    "DisableKey",
    "DisableKeyRotation",
    "DisassociateKmsKey",
    "PutDataCatalogEncryptionSettings",
    "PutKeyPolicy",
    "ScheduleKeyDeletion",
  ),
  "masking-changes": called("DeleteAccountPolicy", "PutAccountPolicy", "DeleteDataProtectionPolicy"),
};
for (const [name, pattern] of Object.entries(WATCHED)) baseline.watch(name, pattern);
