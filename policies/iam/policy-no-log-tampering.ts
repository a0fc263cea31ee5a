import {
  boundaryCompanions,
  type Grants,
  grantsOnAll,
  IDENTITY_POLICIES,
  isLimitedBy,
  noStatement,
  RESOURCE_TAGS,
} from "../core/identity";
import { definePolicy } from "../core/policy";
import { and } from "../core/truth";

const TRAILS = "cloudtrail:region:account:trail/*";
const RECORDERS = "config:region:account:configuration-recorder/*";
const DETECTORS = "guardduty:region:account:detector/*";
const GRANTS: Grants = {
  "cloudtrail:StopLogging": TRAILS,
  "cloudtrail:DeleteTrail": TRAILS,
  "cloudtrail:UpdateTrail": TRAILS,
  "cloudtrail:PutEventSelectors": TRAILS,
  "logs:DeleteLogGroup": "logs:region:account:log-group:*:*",
  "logs:DeleteLogStream": "logs:region:account:log-group:*:log-stream:*",
  "config:StopConfigurationRecorder": RECORDERS,
  "config:DeleteConfigurationRecorder": RECORDERS,
  "config:DeleteDeliveryChannel": "config:region:account:*",
  "guardduty:DeleteDetector": DETECTORS,
  "guardduty:UpdateDetector": DETECTORS,
  "ec2:DeleteFlowLogs": "ec2:region:account:vpc-flow-log/*",
};

export default definePolicy({
  id: "iam-policy-no-log-tampering",
  title: "No policy lets its holder stop or delete audit logs",
  family: "integrity",
  citations: ["164.312(b)", "164.312(c)(1)", "164.308(a)(4)(ii)(B)"],
  sources: ["platform-sh#region-access-managed", "aptible#audit-controls", "aptible#integrity"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: IDENTITY_POLICIES,
  companions: boundaryCompanions,
  whenAbsent: "Without a policy nothing is granted.",
  fix: "Remove the delete and stop actions, or name the one log group or trail in Resource.",
  peers: {
    prowler: ["iam_policy_no_full_access_to_cloudtrail"],
    steampipe: ["iam_policy_no_full_access_to_cloudtrail", "ec2_instance_no_iam_role_with_cloud_log_tampering_access"],
  },
  judge: noStatement(
    (statement) => and(grantsOnAll(statement, GRANTS), isLimitedBy(statement, RESOURCE_TAGS).not),
    "allows stopping or deleting audit logs on every resource",
  ),
});
