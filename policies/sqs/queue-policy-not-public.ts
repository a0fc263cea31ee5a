import { isNotOpen } from "../core/iam";
import { definePolicy } from "../core/policy";

export default definePolicy({
  id: "sqs-queue-policy-not-public",
  title: "Queue policies name their principals",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:sqs/queue:Queue", "aws:sqs/queuePolicy:QueuePolicy"],
  whenAbsent: "AWS's default policy admits the owner only.",
  fix: "Name the principals, or add a Condition with aws:SourceArn or aws:PrincipalOrgID.",
  peers: {
    prowler: ["sqs_queues_not_publicly_accessible"],
    steampipe: ["sqs_queue_policy_prohibit_public_access"],
    checkov: ["CKV_AWS_168", "CKV_AWS_387", "CKV_AWS_72"],
    guard: [
      "sqs_queuepolicy_no_allow_plus_not_action",
      "sqs_queuepolicy_no_allow_plus_notprincipal",
      "sqs_queuepolicy_no_wildcard_action",
      "sqs_queuepolicy_no_wildcard_principal",
    ],
  },
  judge: isNotOpen("policy"),
});
