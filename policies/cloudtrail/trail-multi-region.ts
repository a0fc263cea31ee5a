import { definePolicy, onlyIf } from "../core/policy";
import { mustBeTrue, mustNotBeFalse } from "../core/requirements";
import { or } from "../core/truth";
import { isRecordedElsewhere, recordsDataOnly, trails } from "./_selectors";

const mustCoverRegions = mustBeTrue("isMultiRegionTrail", "what happens in other regions goes unrecorded");
const mustCoverServices = mustNotBeFalse("includeGlobalServiceEvents", "changes of IAM go unrecorded");

export default definePolicy({
  id: "cloudtrail-trail-multi-region",
  title: "Trails record all regions and global services",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(3)(ii)(A)", "164.308(a)(1)(ii)(D)"],
  sources: [
    "astro#unauthorized-access-monitored",
    "aptible#events-tracked",
    "aptible#activity-review",
    "aptible#log-in-monitoring",
    "aptible#audit-controls",
  ],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:cloudtrail/trail:Trail"],
  companions: { trails },
  whenAbsent: "A trail records its own region.",
  fix: "Set isMultiRegionTrail: true, and remove includeGlobalServiceEvents: false.",
  peers: {
    config: ["multi-region-cloudtrail-enabled"],
    guard: ["multi_region_cloud_trail_enabled"],
    prowler: ["cloudtrail_multi_region_enabled"],
    steampipe: ["cloudtrail_multi_region_trail_enabled"],
    checkov: ["CKV_AWS_67"],
  },
  judge(trail, { companionsOf }) {
    const isElsewhere = isRecordedElsewhere(trail, companionsOf(trail).trails, (other) =>
      other.bool("isMultiRegionTrail").is(true),
    );
    return onlyIf(
      or(recordsDataOnly(trail), isElsewhere).not,
      "another trail records all regions, or this one data events only",
      () => [mustCoverRegions(trail), { ...mustCoverServices(trail), detail: "includeGlobalServiceEvents" }],
    );
  },
});
