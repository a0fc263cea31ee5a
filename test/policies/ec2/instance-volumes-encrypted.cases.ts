import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const ami = "ami-0123456789abcdef0";
const instanceType = "m7i.large";
const machine = { ami, instanceType };
const launch = { imageId: ami, instanceType };
const encrypted = { encrypted: true };
const data = { deviceName: "/dev/sdf", volumeSize: 100 };
const snapshotId = "snap-0123456789abcdef0";
const source = { sourceAmiId: ami, sourceAmiRegion: "us-east-1" };

type Mapping = aws.types.input.ec2.LaunchTemplateBlockDeviceMapping;
const template = (...blockDeviceMappings: Mapping[]) =>
  new aws.ec2.LaunchTemplate("portal", { imageId: ami, blockDeviceMappings });

const fleet = (...launchSpecifications: aws.types.input.ec2.SpotFleetRequestLaunchSpecification[]) =>
  new aws.ec2.SpotFleetRequest("imaging", {
    iamFleetRole: "arn:aws:iam::111122223333:role/fleet",
    targetCapacity: 2,
    launchSpecifications,
  });

const image = (isEncrypted: boolean) => {
  const ebsBlockDevices = [{ deviceName: "/dev/xvda", volumeSize: 20, encrypted: isEncrypted }];
  return new aws.ec2.Ami("portal", { rootDeviceName: "/dev/xvda", ebsBlockDevices });
};

export const cases: PolicyCases = {
  compliant: {
    "an instance with encrypted volumes": {
      doc: true,
      program: () =>
        new aws.ec2.Instance("portal", {
          ...machine,
          rootBlockDevice: encrypted,
          ebsBlockDevices: [{ ...data, encrypted: true }],
        }),
    },
    "a volume that is as its snapshot": () =>
      new aws.ec2.Instance("portal", {
        ...machine,
        rootBlockDevice: encrypted,
        ebsBlockDevices: [{ ...data, snapshotId }],
      }),
    "an instance of a launch template": () => {
      const { id } = template({ deviceName: "/dev/xvda", ebs: { encrypted: "true" } });
      new aws.ec2.Instance("portal", { launchTemplate: { id } });
    },
    "an instance of an encrypted image": () => new aws.ec2.Instance("portal", { ami: image(true).id, instanceType }),
    "an instance of an encrypted copy": () => {
      const copy = new aws.ec2.AmiCopy("portal", { ...source, encrypted: true });
      new aws.ec2.Instance("portal", { ami: copy.id, instanceType });
    },
    "an instance in a region that encrypts by default": () => {
      new aws.ebs.EncryptionByDefault("region");
      new aws.ec2.Instance("portal", { ...machine, ebsBlockDevices: [data] });
    },
    "an account that is known to encrypt by default": {
      settings: { ebs: { assumeEncryptionByDefault: true } },
      program: () => new aws.ec2.Instance("portal", { ...machine, rootBlockDevice: { volumeSize: 50 } }),
    },
    "a root in a list of one, with text": () =>
      new aws.ec2.Instance("portal", { ...machine, rootBlockDevice: [{ encrypted: "true" }] as never }),
    "a spot instance": () => new aws.ec2.SpotInstanceRequest("imaging", { ...machine, rootBlockDevice: encrypted }),
    "a spot instance of a launch template": () => {
      const { id } = template({ deviceName: "/dev/xvda", ebs: { encrypted: "true" } });
      new aws.ec2.SpotInstanceRequest("imaging", { launchTemplate: { id } });
    },
    "a launch configuration": () =>
      new aws.ec2.LaunchConfiguration("portal", { ...launch, rootBlockDevice: encrypted }),
    "a launch configuration of an encrypted image": () =>
      new aws.ec2.LaunchConfiguration("portal", { imageId: image(true).id, instanceType }),
    "a launch configuration that takes a device away": () =>
      new aws.ec2.LaunchConfiguration("portal", {
        ...launch,
        rootBlockDevice: encrypted,
        ebsBlockDevices: [{ deviceName: "/dev/sdf", noDevice: true }],
      }),
    "a launch template": () => template({ deviceName: "/dev/xvda", ebs: { encrypted: "true" } }),
    "a launch template with a boolean": () => template({ deviceName: "/dev/xvda", ebs: { encrypted: true as never } }),
    "a launch template that names no devices": () => new aws.ec2.LaunchTemplate("portal", { imageId: ami }),
    "devices of a launch template that hold no volume": () =>
      template(
        { deviceName: "/dev/sdb", virtualName: "ephemeral0" },
        { deviceName: "/dev/sdc", noDevice: "true", ebs: { volumeSize: 8 } },
      ),
    "a launch template with a snapshot": () => template({ deviceName: "/dev/sdf", ebs: { snapshotId } }),
    "a spot fleet": () =>
      fleet({ ...machine, rootBlockDevices: [encrypted], ebsBlockDevices: [{ ...data, encrypted: true }] }),
    "a spot fleet of an encrypted image": () => fleet({ ami: image(true).id, instanceType }),
    "a spot fleet of a launch template": () => {
      const { id } = template({ deviceName: "/dev/xvda", ebs: { encrypted: "true" } });
      new aws.ec2.SpotFleetRequest("imaging", {
        iamFleetRole: "arn:aws:iam::111122223333:role/fleet",
        targetCapacity: 2,
        launchTemplateConfigs: [{ launchTemplateSpecification: { id, version: "1" } }],
      });
    },
  },
  violating: {
    "an instance that says nothing": {
      doc: true,
      findings: ["rootBlockDevice"],
      program: () => new aws.ec2.Instance("portal", machine),
    },
    "a root that only has a size": {
      findings: ["rootBlockDevice"],
      program: () => new aws.ec2.Instance("portal", { ...machine, rootBlockDevice: { volumeSize: 50 } }),
    },
    "an unencrypted root beside a launch template": () => {
      const { id } = template({ deviceName: "/dev/xvda", ebs: { encrypted: "true" } });
      new aws.ec2.Instance("portal", { launchTemplate: { id }, rootBlockDevice: { encrypted: false } });
    },
    "one of two data volumes": {
      findings: ["ebsBlockDevices[1]"],
      program: () =>
        new aws.ec2.Instance("portal", {
          ...machine,
          rootBlockDevice: encrypted,
          ebsBlockDevices: [
            { ...data, encrypted: true },
            { deviceName: "/dev/sdg", volumeSize: 100 },
          ],
        }),
    },
    "an explicit false beside a snapshot": {
      findings: ["ebsBlockDevices[0]"],
      program: () =>
        new aws.ec2.Instance("portal", {
          ...machine,
          rootBlockDevice: encrypted,
          ebsBlockDevices: [{ ...data, snapshotId, encrypted: false }],
        }),
    },
    "an explicit false where the region encrypts by default": () => {
      new aws.ebs.EncryptionByDefault("region");
      new aws.ec2.Instance("portal", { ...machine, rootBlockDevice: { encrypted: false } });
    },
    "another region encrypts by default": () => {
      new aws.ebs.EncryptionByDefault("second", { region: "us-east-2" });
      new aws.ec2.Instance("portal", machine);
    },
    "an instance of an unencrypted image": () => new aws.ec2.Instance("portal", { ami: image(false).id, instanceType }),
    "a spot instance that says nothing": () => new aws.ec2.SpotInstanceRequest("imaging", machine),
    "a launch configuration that says nothing": {
      findings: ["rootBlockDevice", "ebsBlockDevices[0]"],
      program: () => new aws.ec2.LaunchConfiguration("portal", { ...launch, ebsBlockDevices: [data] }),
    },
    "a device of a launch configuration that stays": {
      findings: ["ebsBlockDevices[0]"],
      program: () =>
        new aws.ec2.LaunchConfiguration("portal", {
          ...launch,
          rootBlockDevice: encrypted,
          ebsBlockDevices: [{ ...data, noDevice: false }],
        }),
    },
    "a launch template": {
      findings: ["blockDeviceMappings[0].ebs"],
      program: () => template({ deviceName: "/dev/xvda", ebs: { volumeSize: 50 } }),
    },
    "a launch template with false in text": {
      findings: ["blockDeviceMappings[1].ebs"],
      program: () =>
        template(
          { deviceName: "/dev/xvda", ebs: { encrypted: "true" } },
          { deviceName: "/dev/sdf", ebs: { encrypted: "false" } },
        ),
    },
    "a launch template with false beside a snapshot": () =>
      template({ deviceName: "/dev/sdf", ebs: { snapshotId, encrypted: "false" } }),
    "a spot fleet that says nothing": {
      findings: ["launchSpecifications[0].rootBlockDevices", "launchSpecifications[0].ebsBlockDevices[0]"],
      program: () => fleet({ ...machine, ebsBlockDevices: [data] }),
    },
    "one of two specifications of a spot fleet": {
      findings: ["launchSpecifications[1].rootBlockDevices[0]"],
      program: () =>
        fleet(
          { ...machine, rootBlockDevices: [encrypted] },
          { ...machine, instanceType: "m7i.xlarge", rootBlockDevices: [{ encrypted: false }] },
        ),
    },
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("volumes");
      const rootBlockDevice = { encrypted: key.arn.apply((arn) => arn !== "") };
      new aws.ec2.Instance("portal", { ...machine, rootBlockDevice });
    },
    "computed data volumes": () => {
      const key = new aws.kms.Key("volumes");
      const ebsBlockDevices = key.arn.apply((kmsKeyId) => [{ ...data, encrypted: true, kmsKeyId }]);
      new aws.ec2.Instance("portal", { ...machine, rootBlockDevice: encrypted, ebsBlockDevices });
    },
    "computed mappings of a launch template": () => {
      const key = new aws.kms.Key("volumes");
      const blockDeviceMappings = key.arn.apply((kmsKeyId) => [{ ebs: { encrypted: "true", kmsKeyId } }]);
      new aws.ec2.LaunchTemplate("portal", { blockDeviceMappings });
    },
    "an unencrypted mapping that may be taken away": () => {
      const key = new aws.kms.Key("volumes");
      template({ deviceName: "/dev/sdf", noDevice: key.arn.apply(() => ""), ebs: { volumeSize: 8 } });
    },
    "computed specifications of a spot fleet": () => {
      const key = new aws.kms.Key("volumes");
      new aws.ec2.SpotFleetRequest("imaging", {
        iamFleetRole: "arn:aws:iam::111122223333:role/fleet",
        targetCapacity: 2,
        launchSpecifications: key.arn.apply(() => [machine]),
      });
    },
    "an image with a computed flag": () => {
      const key = new aws.kms.Key("volumes");
      const copy = new aws.ec2.AmiCopy("portal", { ...source, encrypted: key.arn.apply((arn) => arn !== "") });
      new aws.ec2.Instance("portal", { ami: copy.id, instanceType });
    },
  },
};
