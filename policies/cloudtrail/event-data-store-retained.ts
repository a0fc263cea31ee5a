import { definePolicy } from "../core/policy";
import { mustBeAtLeast, mustNotBeFalse, mustNotBeTrue } from "../core/requirements";
import { minimumLogRetentionDays } from "../core/retention";

const mustKeep = mustBeAtLeast("retentionPeriod", minimumLogRetentionDays, 2555, "events are deleted too early");
const mustBeProtected = mustNotBeFalse("terminationProtectionEnabled", "one call deletes the record");
const mustCoverRegions = mustNotBeFalse("multiRegionEnabled", "what happens in other regions goes unrecorded");

export default definePolicy({
  id: "cloudtrail-event-data-store-retained",
  title: "CloudTrail Lake keeps events six years and cannot be deleted by one call",
  family: "audit-logging",
  citations: ["164.316(b)(2)(i)", "164.312(b)"],
  sources: ["aptible#events-tracked", "aptible#six-years-of-evidence", "aptible#audit-controls"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:cloudtrail/eventDataStore:EventDataStore"],
  settings: [minimumLogRetentionDays],
  whenAbsent: "2555 days, protected, every region.",
  fix: "Set retentionPeriod: 2555, terminationProtectionEnabled: true, multiRegionEnabled: true, and no suspend.",
  remediates: true,
  judge: (store, context) => [
    { ...mustKeep(store, context), detail: "retentionPeriod" },
    { ...mustBeProtected(store), detail: "terminationProtectionEnabled" },
    { ...mustCoverRegions(store), detail: "multiRegionEnabled" },
    { ...mustNotBeTrue("suspend", "nothing is recorded")(store), detail: "suspend" },
  ],
});
