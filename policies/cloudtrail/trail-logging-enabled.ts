import { definePolicy } from "../core/policy";
import { mustNotBeFalse } from "../core/requirements";

export default definePolicy({
  id: "cloudtrail-trail-logging-enabled",
  title: "Trails are switched on",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(3)(ii)(A)", "164.308(a)(1)(ii)(D)"],
  sources: [
    "sftp-to-go#audit-logs",
    "astro#unauthorized-access-monitored",
    "aptible#events-tracked",
    "aptible#activity-review",
    "aptible#audit-controls",
  ],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:cloudtrail/trail:Trail"],
  whenAbsent: "The trail records.",
  fix: "Remove enableLogging or set it to true.",
  remediates: true,
  peers: {
    config: ["cloudtrail-enabled"],
    guard: ["cloud_trail_enabled"],
    steampipe: ["cloudtrail_trail_enabled"],
    checkov: ["CKV_AWS_251"],
  },
  judge: mustNotBeFalse("enableLogging", "the trail records nothing"),
});
