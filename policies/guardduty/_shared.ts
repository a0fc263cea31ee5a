import { choices } from "../core/settings";

// What watches an account without agents, and costs nothing where there is nothing to watch (GuardDuty API, DetectorFeature).
const FEATURES = [
  "S3_DATA_EVENTS",
  "EBS_MALWARE_PROTECTION",
  "RDS_LOGIN_EVENTS",
  "LAMBDA_NETWORK_LOGS",
  "EKS_AUDIT_LOGS",
] as const;

export const requiredFeatures = choices("guardduty.requiredFeatures", [...FEATURES, "RUNTIME_MONITORING"], {
  fallback: FEATURES,
  description: "Features of GuardDuty that must not be switched off.",
});
