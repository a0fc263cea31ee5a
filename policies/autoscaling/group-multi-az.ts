import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { isSingleEntry } from "../core/zones";

export default definePolicy({
  id: "autoscaling-group-multi-az",
  title: "Groups span two availability zones or more",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["sftp-to-go#durability", "aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: ["aws:autoscaling/group:Group"],
  whenAbsent: "The subnets or zones are always given.",
  fix: "List subnets of two or more zones in vpcZoneIdentifiers.",
  peers: { prowler: ["autoscaling_group_multiple_az"], steampipe: ["autoscaling_group_multiple_az_configured"] },
  judge: (group) =>
    onlyIf(group.number("maxSize").satisfies((size) => size <= 1).not, "never holds more than one instance", () =>
      violationIf(
        isSingleEntry(group.texts("vpcZoneIdentifiers"), group.texts("availabilityZones")),
        "vpcZoneIdentifiers and availabilityZones hold a single entry: the group stops with its zone",
      ),
    ),
});
