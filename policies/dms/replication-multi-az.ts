import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "dms-replication-multi-az",
  title: "DMS replication has a standby",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:dms/replicationInstance:ReplicationInstance", "aws:dms/replicationConfig:ReplicationConfig"],
  whenAbsent: "There is no standby.",
  fix: "Set multiAz: true (and no availabilityZone).",
  remediates: true,
  peers: { prowler: ["dms_instance_multi_az_enabled"], steampipe: ["dms_replication_instance_multiple_az_enabled"] },
  judge: mustBeTrue(
    {
      "aws:dms/replicationInstance:ReplicationInstance": "multiAz",
      "aws:dms/replicationConfig:ReplicationConfig": "computeConfig.multiAz",
    },
    "replication has no standby",
  ),
});
