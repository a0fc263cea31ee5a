import { definePolicy } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";

export default definePolicy({
  id: "dms-replication-instance-not-public",
  title: "DMS replication instances have no public address",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:dms/replicationInstance:ReplicationInstance"],
  whenAbsent: "The provider asks for a private instance.",
  fix: "Set publiclyAccessible: false (the instance is replaced).",
  peers: {
    "cdk-nag": ["DMSReplicationNotPublic"],
    config: ["dms-replication-not-public"],
    guard: ["dms_replication_not_public"],
    prowler: ["dms_instance_no_public_access"],
    steampipe: ["dms_replication_instance_not_publicly_accessible"],
    checkov: ["CKV_AWS_89"],
  },
  judge: mustNotBeTrue("publiclyAccessible", "the replication instance has an address on the internet"),
});
