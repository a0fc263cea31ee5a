import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "datasync-efs-location-tls-enabled",
  title: "DataSync mounts EFS over TLS",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:datasync/efsLocation:EfsLocation"],
  whenAbsent: "EFS is mounted in plaintext.",
  fix: 'Set inTransitEncryption: "TLS1_2" (replaces the location).',
  judge: mustBeOneOf("inTransitEncryption", ["TLS1_2"], "DataSync mounts EFS in plaintext"),
});
