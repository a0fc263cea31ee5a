import { definePolicy } from "../core/policy";
import { mustNotBeFalse } from "../core/requirements";

export default definePolicy({
  id: "guardduty-detector-enabled",
  title: "GuardDuty detectors are switched on",
  family: "monitoring",
  citations: ["164.308(a)(6)(ii)", "164.308(a)(1)(ii)(D)", "164.308(a)(5)(ii)(C)"],
  sources: [
    "astro#unauthorized-access-monitored",
    "aptible#incidents-identified",
    "aptible#activity-review",
    "aptible#malicious-software",
    "aptible#log-in-monitoring",
    "aptible#incident-procedures",
  ],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:guardduty/detector:Detector"],
  whenAbsent: "GuardDuty is on.",
  fix: "Set enable: true.",
  remediates: true,
  peers: {
    config: ["guardduty-enabled-centralized"],
    prowler: ["guardduty_is_enabled"],
    steampipe: ["guardduty_enabled"],
    checkov: ["CKV_AWS_238"],
  },
  judge: mustNotBeFalse("enable", "GuardDuty is suspended"),
});
