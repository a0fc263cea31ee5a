import { definePolicy, violationUnless } from "../core/policy";
import { or } from "../core/truth";
import { DOCUMENT, judgeSession } from "./_session";

export default definePolicy({
  id: "ssm-session-logging",
  title: "Session Manager sessions are logged",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["platform-sh#region-access-managed", "aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: [DOCUMENT],
  whenAbsent: "Sessions are not recorded.",
  fix: "Set inputs.cloudWatchLogGroupName (or s3BucketName) in content.",
  peers: { checkov: ["CKV_AWS_113"] },
  judge: (document) =>
    judgeSession(document, "the session document names no place for logs", (inputs) => [
      violationUnless(
        or(inputs.text("cloudWatchLogGroupName").isSet, inputs.text("s3BucketName").isSet),
        "inputs name neither cloudWatchLogGroupName nor s3BucketName: what people do in sessions leaves no record",
      ),
    ]),
});
