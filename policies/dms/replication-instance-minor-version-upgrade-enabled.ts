import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "dms-replication-instance-minor-version-upgrade-enabled",
  title: "DMS replication instances take minor updates automatically",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: ["stitch#patched-sources", "astro#supported-versions", "platform-sh#patching", "aptible#malicious-software"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:dms/replicationInstance:ReplicationInstance"],
  whenAbsent: "The provider turns upgrades off.",
  fix: "Set autoMinorVersionUpgrade: true.",
  remediates: true,
  peers: {
    prowler: ["dms_instance_minor_version_upgrade_enabled"],
    steampipe: ["dms_replication_instance_automatic_minor_version_upgrade_enabled"],
    checkov: ["CKV_AWS_222"],
  },
  judge: mustBeTrue("autoMinorVersionUpgrade", "the replication instance misses security patches"),
});
