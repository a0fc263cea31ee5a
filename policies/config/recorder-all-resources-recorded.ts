import { definePolicy } from "../core/policy";
import { mustNotBeFalse } from "../core/requirements";

export default definePolicy({
  id: "config-recorder-all-resources-recorded",
  title: "AWS Config records all kinds of resources",
  family: "monitoring",
  citations: ["164.308(a)(1)(ii)(A)", "164.308(a)(1)(ii)(D)", "164.308(a)(8)"],
  sources: [
    "astro#unauthorized-access-monitored",
    "aptible#incidents-identified",
    "aptible#events-tracked",
    "aptible#activity-review",
    "aptible#evaluation",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:cfg/recorder:Recorder"],
  whenAbsent: "All types are recorded.",
  fix: "Remove recordingGroup, or set { allSupported: true, includeGlobalResourceTypes: true }.",
  remediates: true,
  peers: {
    prowler: ["config_recorder_all_regions_enabled"],
    steampipe: ["config_enabled_all_regions"],
    checkov: ["CKV2_AWS_48"],
  },
  judge: mustNotBeFalse("recordingGroup.allSupported", "some types of resources change unseen"),
});
