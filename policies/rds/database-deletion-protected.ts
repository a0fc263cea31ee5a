import { definePolicy, onlyIf } from "../core/policy";
import { mustBeTrue } from "../core/requirements";
import { DATABASES, isOnItsOwn, NOT_ON_ITS_OWN } from "./_shared";

export default definePolicy({
  id: "rds-database-deletion-protected",
  title: "RDS instances, clusters and global clusters cannot be deleted in passing",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#data-backup", "aptible#emergency-mode", "aptible#integrity"],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: [...DATABASES, "aws:rds/globalCluster:GlobalCluster"],
  whenAbsent: "Databases can be deleted with one call.",
  fix: "Set deletionProtection: true.",
  remediates: true,
  peers: {
    "cdk-nag": ["RDSInstanceDeletionProtectionEnabled"],
    config: ["rds-cluster-deletion-protection-enabled"],
    guard: ["rds_instance_deletion_protection_enabled"],
    prowler: ["rds_instance_deletion_protection", "rds_cluster_deletion_protection"],
    steampipe: ["rds_db_instance_deletion_protection_enabled", "rds_db_cluster_deletion_protection_enabled"],
    checkov: ["CKV_AWS_139", "CKV_AWS_293"],
  },
  judge: (database) =>
    onlyIf(isOnItsOwn(database), NOT_ON_ITS_OWN, () =>
      mustBeTrue("deletionProtection", "one call deletes the database")(database),
    ),
});
