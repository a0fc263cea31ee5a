import { definePolicy } from "../core/policy";
import { mustBeAtLeast } from "../core/requirements";
import { minimumLogRetentionDays } from "../core/retention";

export default definePolicy({
  id: "config-history-retained",
  title: "Config keeps its history six years",
  family: "audit-logging",
  citations: ["164.316(b)(2)(i)", "164.312(b)"],
  sources: [
    "astro#unauthorized-access-monitored",
    "aptible#events-tracked",
    "aptible#six-years-of-evidence",
    "aptible#audit-controls",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:cfg/retentionConfiguration:RetentionConfiguration"],
  settings: [minimumLogRetentionDays],
  whenAbsent: "2557 days, without the resource.",
  fix: "Set retentionPeriodInDays: 2557, or remove the resource (AWS keeps 2557 days by default).",
  remediates: true,
  judge: mustBeAtLeast(
    "retentionPeriodInDays",
    minimumLogRetentionDays,
    2557,
    "the history of the configuration is deleted too early",
  ),
});
