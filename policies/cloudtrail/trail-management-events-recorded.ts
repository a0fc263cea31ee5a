import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { isRecordedElsewhere, recordsManagementEvents, trails } from "./_selectors";

export default definePolicy({
  id: "cloudtrail-trail-management-events-recorded",
  title: "Trails record all management events",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(3)(ii)(A)", "164.308(a)(1)(ii)(D)"],
  sources: [
    "astro#unauthorized-access-monitored",
    "aptible#events-tracked",
    "aptible#activity-review",
    "aptible#access-modification",
    "aptible#audit-controls",
  ],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:cloudtrail/trail:Trail"],
  companions: { trails },
  whenAbsent: "Every management event is recorded.",
  fix: 'Set includeManagementEvents: true and readWriteType: "All", or remove the selectors.',
  peers: {
    prowler: ["cloudtrail_multi_region_enabled_logging_management_events"],
    steampipe: ["cloudtrail_multi_region_read_write_enabled"],
  },
  judge(trail, { companionsOf }) {
    const isElsewhere = isRecordedElsewhere(trail, companionsOf(trail).trails);
    return onlyIf(isElsewhere.not, "another trail records the management events", () =>
      violationUnless(
        recordsManagementEvents(trail),
        "The selectors leave out management events, or reading or writing ones",
      ),
    );
  },
});
