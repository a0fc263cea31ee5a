import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "datasync-hdfs-location-kerberos",
  title: "DataSync authenticates to HDFS with Kerberos",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(2)(i)", "164.312(a)(1)"],
  sources: ["aptible#unique-user-identification", "aptible#authentication"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:datasync/locationHdfs:LocationHdfs"],
  whenAbsent: "authenticationType is required.",
  fix: 'Set authenticationType: "KERBEROS" with its key tab.',
  judge: mustBeOneOf("authenticationType", ["KERBEROS"], "whoever knows a user's name is that user"),
});
