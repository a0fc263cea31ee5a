import type { Block } from "../core/fact";
import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { isOwnKey } from "../core/requirements";
import { and } from "../core/truth";

export default definePolicy({
  id: "ec2-instance-volume-customer-managed-key",
  title: "Volumes of EC2 instances and launch templates use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:ec2/instance:Instance",
    "aws:ec2/spotInstanceRequest:SpotInstanceRequest",
    "aws:ec2/launchTemplate:LaunchTemplate",
    "aws:ec2/spotFleetRequest:SpotFleetRequest",
  ],
  companions: { defaultKeys: { types: ["aws:ebs/defaultKmsKey:DefaultKmsKey"], inRegion: true } },
  whenAbsent: "The key that AWS manages.",
  fix: "Set kmsKeyId on the block device, or aws.ebs.DefaultKmsKey for the region.",
  peers: { "compliance-policies": ["aws-ec2-launchtemplate-configure-customer-managed-key"] },
  judge(resource, { companionsOf }) {
    const hasDefaultKey = companionsOf(resource).defaultKeys.some((key) => isOwnKey(key, "keyArn"));
    const judgeDevice = (device: Block) =>
      violationIf(
        and(device.bool("encrypted").is(true), isOwnKey(device, "kmsKeyId").not, hasDefaultKey.not),
        `${device.path}.kmsKeyId names no customer managed key: a key that AWS manages is used`,
        { detail: device.path },
      );
    const hidden = orUndecided("a volume has no customer managed key");
    const devices = (holder: Block, root: string) => [
      ...holder.list(root).collect(judgeDevice, hidden),
      ...holder.list("ebsBlockDevices").collect(judgeDevice, hidden),
    ];
    switch (resource.type) {
      case "aws:ec2/launchTemplate:LaunchTemplate":
        return resource.list("blockDeviceMappings").collect((mapping) => judgeDevice(mapping.block("ebs")), hidden);
      case "aws:ec2/spotFleetRequest:SpotFleetRequest":
        return resource.list("launchSpecifications").collect((launch) => devices(launch, "rootBlockDevices"), hidden);
      default:
        return devices(resource, "rootBlockDevice");
    }
  },
});
