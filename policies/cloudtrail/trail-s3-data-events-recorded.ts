import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { or } from "../core/truth";
import { EVENT_DATA_STORE, isSpeaker, recordsData, TRAIL, trails } from "./_selectors";

const OBJECT = "AWS::S3::Object";

export default definePolicy({
  id: "cloudtrail-trail-s3-data-events-recorded",
  title: "Trails record who read and wrote objects in S3",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(3)(ii)(A)", "164.312(a)(2)(i)"],
  sources: [
    "sftp-to-go#audit-logs",
    "astro#unauthorized-access-monitored",
    "aptible#events-tracked",
    "aptible#unique-user-identification",
    "aptible#audit-controls",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: [TRAIL],
  companions: { trails, stores: { types: [EVENT_DATA_STORE], inAccount: true } },
  whenAbsent: "Data events are not recorded.",
  fix: 'Add eventSelectors: [{ readWriteType: "All", dataResources: [{ type: "AWS::S3::Object", values: ["arn:aws:s3"] }] }], or an advanced selector.',
  peers: {
    config: ["cloudtrail-s3-dataevents-enabled"],
    guard: ["cloudtrail_s3_dataevents_enabled"],
    prowler: ["cloudtrail_s3_dataevents_read_enabled", "cloudtrail_s3_dataevents_write_enabled"],
    steampipe: [
      "cloudtrail_s3_data_events_enabled",
      "cloudtrail_s3_object_read_events_audit_enabled",
      "cloudtrail_s3_object_write_events_audit_enabled",
    ],
  },
  judge(trail, { companionsOf }) {
    const { trails, stores } = companionsOf(trail);
    const isRecorded = or(
      trails.some((own) => recordsData(own, OBJECT)),
      stores.some((own) => recordsData(own, OBJECT)),
    );
    return onlyIf(isSpeaker(trail, trails), "reported once, on the first trail of all regions", () =>
      violationUnless(isRecorded, "No trail of the stack records who reads and writes objects of S3"),
    );
  },
});
