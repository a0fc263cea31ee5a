import type { Block } from "../core/fact";
import { definePolicy, type Finding, orUndecided, violationIf } from "../core/policy";
import { and, or, type Truth } from "../core/truth";
import { assumeEncryptionByDefault, isEncryptedByDefault } from "../ebs/_shared";
import { AMI, AMI_COPY, imageCompanions, isDeviceEncrypted, isImageEncrypted } from "./_volumes";

const LAUNCH_TEMPLATE = "aws:ec2/launchTemplate:LaunchTemplate";
const SPOT_FLEET = "aws:ec2/spotFleetRequest:SpotFleetRequest";

const UNENCRYPTED = "a block device is not encrypted";

/** Mappings that take a device away, or name an instance store, hold no volume. */
const holdsVolume = (mapping: Block): Truth =>
  and(mapping.word("noDevice").orElse("false").is("false"), mapping.text("virtualName").satisfies(() => true).not);

export default definePolicy({
  id: "ec2-instance-volumes-encrypted",
  title: "Root and data volumes of EC2 instances and launch templates are encrypted",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [
    "aws:ec2/instance:Instance",
    "aws:ec2/spotInstanceRequest:SpotInstanceRequest",
    "aws:ec2/launchConfiguration:LaunchConfiguration",
    "aws:ec2/launchTemplate:LaunchTemplate",
    "aws:ec2/spotFleetRequest:SpotFleetRequest",
  ],
  companions: {
    ...imageCompanions,
    ami: { types: [AMI, AMI_COPY], from: "ami" },
    launchImage: { types: [AMI, AMI_COPY], from: "imageId" },
    fleetImage: { types: [AMI, AMI_COPY], from: "launchSpecifications.ami" },
  },
  settings: [assumeEncryptionByDefault],
  whenAbsent: "The image decides, unencrypted unless it or the region's default says otherwise.",
  fix: "Set encrypted: true in rootBlockDevice and in each ebsBlockDevices / blockDeviceMappings[].ebs entry.",
  remediates: true,
  peers: {
    config: ["ec2-ebs-encryption-by-default", "encrypted-volumes"],
    steampipe: [
      "ec2_launch_template_ebs_volume_encrypted",
      "ec2_spot_fleet_request_with_launch_parameter_ebs_encryption_enabled",
      "ebs_attached_volume_encryption_enabled",
    ],
    checkov: ["CKV_AWS_8", "CKV2_AWS_2"],
    "compliance-policies": [
      "aws-ec2-instance-disallow-unencrypted-root-block-device",
      "aws-ec2-instance-disallow-unencrypted-block-device",
      "aws-ec2-launchconfiguration-disallow-unencrypted-root-block-device",
      "aws-ec2-launchconfiguration-disallow-unencrypted-block-device",
      "aws-ec2-launchtemplate-disallow-unencrypted-block-device",
      "aws-ec2-launchtemplate-configure-customer-managed-key",
    ],
    awsguard: ["encrypted-volumes"],
    guard: ["encrypted_volumes"],
    prowler: ["ec2_ebs_volume_encryption"],
  },
  judge(resource, context) {
    const byDefault = isEncryptedByDefault(resource, context);
    const finding = (device: Block, isVolume: Truth = device.isSet): Finding => {
      // An instance would be replaced together with its data; of a template only the next instances are made. Beside
      // a snapshot, AWS refuses the flag.
      const canBeSet = resource.type === LAUNCH_TEMPLATE && device.text("snapshotId").isAbsent.state === "true";
      return violationIf(
        and(isVolume, isDeviceEncrypted(device, byDefault).not),
        `${device.path}: encrypted is not true`,
        { detail: device.path, ...(canBeSet && { set: { [`${device.path}.encrypted`]: "true" } }) },
      );
    };
    const { ami, launchImage, fleetImage } = context.companionsOf(resource);
    const fromImage = or(
      ...[ami, launchImage, fleetImage].map((image) =>
        and(
          image.exist,
          image.every((found) => isImageEncrypted(found, context)),
        ),
      ),
    );
    const undeclared = (isUndeclared: Truth, path: string): Finding =>
      violationIf(
        and(isUndeclared, or(byDefault, fromImage).not),
        `${path} is missing: the root volume is as the image happens to be`,
        { detail: path },
      );
    const each = (block: Block, list: string) =>
      block.list(list).collect((device) => finding(device, holdsVolume(device)), orUndecided(UNENCRYPTED));
    switch (resource.type) {
      case LAUNCH_TEMPLATE:
        return resource.list("blockDeviceMappings").collect((mapping) => {
          const device = mapping.block("ebs");
          return finding(device, and(device.isSet, holdsVolume(mapping)));
        }, orUndecided(UNENCRYPTED));
      case SPOT_FLEET:
        return resource
          .list("launchSpecifications")
          .collect(
            (launch) => [
              undeclared(launch.list("rootBlockDevices").isEmpty, `${launch.path}.rootBlockDevices`),
              ...["rootBlockDevices", "ebsBlockDevices"].flatMap((list) => each(launch, list)),
            ],
            orUndecided(UNENCRYPTED),
          );
      default: {
        const root = resource.block("rootBlockDevice");
        const isUndeclared = and(root.isAbsent, resource.block("launchTemplate").isAbsent);
        return [undeclared(isUndeclared, root.path), finding(root), ...each(resource, "ebsBlockDevices")];
      }
    }
  },
});
