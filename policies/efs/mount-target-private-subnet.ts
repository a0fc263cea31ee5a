import { definePolicy, violationIf } from "../core/policy";
import { givesPublicAddresses, SUBNETS } from "../core/subnets";

export default definePolicy({
  id: "efs-mount-target-private-subnet",
  title: "EFS mount targets sit in private subnets behind a chosen security group",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["aptible#access-authorization"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:efs/mountTarget:MountTarget"],
  companions: { subnet: { types: SUBNETS, from: "subnetId" } },
  whenAbsent: "The VPC's default security group is used.",
  fix: "Set securityGroups, and a subnetId without mapPublicIpOnLaunch.",
  peers: {
    prowler: ["efs_mount_target_not_publicly_accessible"],
    steampipe: ["efs_mount_target_not_publicly_accessible"],
  },
  judge(target, { companionsOf }) {
    const { subnet } = companionsOf(target);
    return [
      violationIf(
        target.texts("securityGroups").isEmpty,
        "securityGroups is missing: the VPC's default security group is used",
        { detail: "securityGroups" },
      ),
      violationIf(subnet.some(givesPublicAddresses), "subnetId names a subnet that gives out public addresses", {
        detail: "subnetId",
      }),
    ];
  },
});
