import { definePolicy } from "../core/policy";
import { mustBeAtLeast } from "../core/requirements";
import { wholeNumber } from "../core/settings";

const minimumHours = wholeNumber(
  "kinesis.minimumRetentionHours",
  { min: 24, max: 8760 },
  { fallback: 168, description: "How many hours data streams have to keep records." },
);

export default definePolicy({
  id: "kinesis-stream-retention",
  title: "Kinesis streams keep records for a week, so that consumers can replay them",
  family: "contingency",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(ii)(B)", "164.308(a)(7)(i)"],
  sources: ["aptible#data-backup", "aptible#disaster-recovery"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:kinesis/stream:Stream"],
  settings: [minimumHours],
  whenAbsent: "Records are kept for 24 hours.",
  fix: "Set retentionPeriod: 168.",
  remediates: true,
  peers: {
    prowler: ["kinesis_stream_data_retention_period"],
    steampipe: ["kinesis_stream_retention_period_168_hours"],
  },
  judge: mustBeAtLeast("retentionPeriod", minimumHours, 24, "consumers cannot replay what they missed"),
});
