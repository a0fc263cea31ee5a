import { AccountBaseline, AuditTrail } from "../../components";
import { alarms, key } from "./foundation";

// The account's baseline, which this stack owns (accountBaseline in ../hipaa.json): what is recorded, and who is told.

new AuditTrail("audit", { key, alarms, dataEvents: ["AWS::Lambda::Function"] });
new AccountBaseline("account", {
  key,
  alarms,
  inspectsCode: true,
  // What somebody may change past this program.
  rules: [
    "ALB_HTTP_DROP_INVALID_HEADER_ENABLED",
    "CLOUDFRONT_VIEWER_POLICY_HTTPS",
    "ECR_PRIVATE_IMAGE_SCANNING_ENABLED",
    "EKS_ENDPOINT_NO_PUBLIC_ACCESS",
    "MULTI_REGION_CLOUD_TRAIL_ENABLED",
    "ROOT_ACCOUNT_HARDWARE_MFA_ENABLED",
    "S3_BUCKET_SSL_REQUESTS_ONLY",
    "WAFV2_LOGGING_ENABLED",
  ],
});
