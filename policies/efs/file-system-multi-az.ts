import { definePolicy, violationIf } from "../core/policy";

const ZONES: Readonly<Record<string, string>> = {
  "aws:efs/fileSystem:FileSystem": "availabilityZoneName",
  "aws:efs/replicationConfiguration:ReplicationConfiguration": "destination.availabilityZoneName",
};

export default definePolicy({
  id: "efs-file-system-multi-az",
  title: "EFS file systems and replicas span availability zones",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["sftp-to-go#durability", "aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: Object.keys(ZONES),
  whenAbsent: "The file system spans zones.",
  fix: "Remove availabilityZoneName (replaces the file system).",
  peers: {
    prowler: ["efs_multi_az_enabled"],
    "compliance-policies": ["aws-efs-filesystem-disallow-single-availability-zone"],
  },
  judge(resource) {
    const zone = resource.text(ZONES[resource.type]!);
    return violationIf(zone.isSet, `${zone.path} is set: the file system lies in one zone`);
  },
});
