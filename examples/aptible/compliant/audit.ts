import { AccountBaseline, AuditTrail } from "../../components";
import { alarms, config, key } from "./foundation";
import { EMERGENCY_USED } from "./people";

// The platform has the account for itself, and so its baseline (accountBaseline in ../hipaa.json): what is recorded, who
// looks, and who is told. Records are locked and copied, and kept for six years and more.

const trail = new AuditTrail("audit", { key, alarms, dataEvents: ["AWS::Lambda::Function"] });
trail.watch("emergency-role", EMERGENCY_USED, alarms);
trail.watch(
  "rights",
  `{ ${[
    "AttachRolePolicy",
    "CreateAccessKey",
    "CreateAccountAssignment",
    "CreateLoginProfile",
    "CreatePolicyVersion",
    "CreateUser",
    "PutInlinePolicyToPermissionSet",
    "PutRolePolicy",
    "UpdateAssumeRolePolicy",
  ]
    .map((event) => `($.eventName = "${event}")`)
    .join(" || ")} }`,
  alarms,
);

const baseline = new AccountBaseline("account", {
  key,
  alarms,
  // The Rule's list, as far as AWS Config can answer it.
  rules: [
    "CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED",
    "CLOUDWATCH_LOG_GROUP_ENCRYPTED",
    "CMK_BACKING_KEY_ROTATION_ENABLED",
    "EC2_EBS_ENCRYPTION_BY_DEFAULT",
    "IAM_USER_MFA_ENABLED",
    "KMS_CMK_NOT_SCHEDULED_FOR_DELETION",
    "MFA_ENABLED_FOR_IAM_CONSOLE_ACCESS",
    "MULTI_REGION_CLOUD_TRAIL_ENABLED",
    "RDS_RESOURCES_PROTECTED_BY_BACKUP_PLAN",
    "RDS_STORAGE_ENCRYPTED",
    "ROOT_ACCOUNT_HARDWARE_MFA_ENABLED",
    "S3_BUCKET_SSL_REQUESTS_ONLY",
    "SECRETSMANAGER_ROTATION_ENABLED_CHECK",
  ],
  securityContact: {
    name: config.require("securityOfficer"),
    title: "Security officer",
    emailAddress: config.require("securityEmail"),
    phoneNumber: config.require("securityPhone"),
  },
});
// What would blind the baseline itself.
baseline.watch("watchers", {
  "detail-type": ["AWS API Call via CloudTrail"],
  detail: {
    eventName: [
      "DeleteConfigurationRecorder",
      "DeleteDetector",
      "DeleteFlowLogs",
      "DeleteTrail",
      "DisableKey",
      "DisableMacie",
      "DisableRule",
      "DisableSecurityHub",
      "PutEventSelectors",
      "ScheduleKeyDeletion",
      "StopConfigurationRecorder",
      "StopLogging",
      "UpdateDetector",
    ],
  },
});
