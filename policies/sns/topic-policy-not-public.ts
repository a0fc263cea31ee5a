import { isNotOpen } from "../core/iam";
import { definePolicy } from "../core/policy";

export default definePolicy({
  id: "sns-topic-policy-not-public",
  title: "Topic policies name their principals",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:sns/topic:Topic", "aws:sns/topicPolicy:TopicPolicy"],
  whenAbsent: "AWS's default policy admits the owner only.",
  fix: "Name the principals, or add a Condition with aws:SourceArn, aws:SourceAccount or aws:PrincipalOrgID.",
  peers: {
    prowler: ["sns_topics_not_publicly_accessible"],
    steampipe: ["sns_topic_policy_prohibit_public_access"],
    checkov: ["CKV_AWS_169", "CKV_AWS_385"],
    guard: [
      "sns_topicpolicy_no_allow_plus_not_action",
      "sns_topicpolicy_no_allow_plus_notprincipal",
      "sns_topicpolicy_no_wildcard_principal",
    ],
  },
  judge: isNotOpen("policy"),
});
