import { definePolicy, violationUnless } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

const STATUS = "aws:cfg/recorderStatus:RecorderStatus";

export default definePolicy({
  id: "config-recorder-enabled",
  title: "The Config recorder runs",
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
  level: "mandatory",
  profile: "standard",
  resources: [STATUS, "aws:cfg/recorder:Recorder"],
  companions: { statuses: { types: [STATUS], by: "name" } },
  whenAbsent: "A recorder does not run by itself.",
  fix: "Add an aws.cfg.RecorderStatus with isEnabled: true for the recorder, after its DeliveryChannel.",
  peers: {
    prowler: ["config_recorder_all_regions_enabled"],
    steampipe: ["config_enabled_all_regions"],
    checkov: ["CKV2_AWS_45"],
  },
  judge(resource, { companionsOf }) {
    if (resource.type === STATUS) return mustBeTrue("isEnabled", "changes of resources go unrecorded")(resource);
    return violationUnless(
      companionsOf(resource).statuses.exist,
      "No RecorderStatus names the recorder: it was never switched on",
    );
  },
});
