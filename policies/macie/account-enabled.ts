import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

const ACCOUNT = "aws:macie2/account:Account";

export default definePolicy({
  id: "macie-account-enabled",
  title: "Macie and its discovery jobs are not paused",
  family: "monitoring",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: [
    "astro#unauthorized-access-monitored",
    "aptible#incidents-identified",
    "aptible#activity-review",
    "aptible#audit-controls",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [ACCOUNT, "aws:macie2/classificationJob:ClassificationJob"],
  whenAbsent: "Macie is on.",
  fix: 'Set status: "ENABLED" (jobStatus: "RUNNING").',
  peers: { prowler: ["macie_is_enabled"] },
  judge: (resource) =>
    resource.type === ACCOUNT
      ? mustNotBeOneOf("status", ["PAUSED"], "Macie looks for nothing", "ENABLED")(resource)
      : mustNotBeOneOf("jobStatus", ["USER_PAUSED", "CANCELLED"], "the job looks for nothing")(resource),
});
