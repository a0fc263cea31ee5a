import { definePolicy, onlyIf } from "../core/policy";
import { mustBeTrue } from "../core/requirements";
import { and } from "../core/truth";
import { isCustom, isOnItsOwn } from "./_shared";

export default definePolicy({
  id: "rds-instance-multi-az",
  title: "RDS instances have a standby in another zone",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: ["aws:rds/instance:Instance"],
  whenAbsent: "An instance has no standby.",
  fix: "Set multiAz: true.",
  remediates: true,
  peers: {
    "cdk-nag": ["RDSMultiAZSupport"],
    config: ["rds-multi-az-support"],
    guard: ["rds_multi_az_support"],
    prowler: ["rds_instance_multi_az"],
    steampipe: ["rds_db_instance_multiple_az_enabled"],
    checkov: ["CKV_AWS_157"],
    awsguard: ["rds-instance-multi-az-enabled"],
  },
  judge(instance) {
    const isAsked = and(isOnItsOwn(instance), isCustom(instance).not);
    return onlyIf(isAsked, "is a replica, a member of a cluster, or RDS Custom", () =>
      mustBeTrue("multiAz", "there is no standby in another zone")(instance),
    );
  },
});
