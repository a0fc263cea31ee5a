import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { fleet, spot, template } from "./_programs";

const make = (args: Partial<aws.ec2.InstanceArgs> = {}) =>
  new aws.ec2.Instance("app", { ami: "ami-0123456789abcdef0", instanceType: "m7i.large", ...args });
export const cases: PolicyCases = {
  compliant: {
    "a key": {
      doc: true,
      program: () => make({ rootBlockDevice: { encrypted: true, kmsKeyId: new aws.kms.Key("disks").arn } }),
    },
    "the key of the region": () => {
      new aws.ebs.DefaultKmsKey("all", { keyArn: new aws.kms.Key("disks").arn });
      make({ rootBlockDevice: { encrypted: true } });
    },
    "nothing encrypted": () => make({ rootBlockDevice: { encrypted: false } }),
    "a template": () =>
      template({
        blockDeviceMappings: [
          { deviceName: "/dev/xvda", ebs: { encrypted: "true", kmsKeyId: new aws.kms.Key("disks").arn } },
        ],
      }),
  },
  violating: {
    "no key": {
      doc: true,
      findings: ["rootBlockDevice"],
      program: () => make({ rootBlockDevice: { encrypted: true } }),
    },
    "no key of a data volume": {
      findings: ["ebsBlockDevices[0]"],
      program: () => make({ ebsBlockDevices: [{ deviceName: "/dev/sdb", encrypted: true }] }),
    },
    "a template without a key": {
      findings: ["blockDeviceMappings[0].ebs"],
      program: () => template({ blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { encrypted: "true" } }] }),
    },
    "a fleet": {
      findings: ["launchSpecifications[0].rootBlockDevices[0]"],
      program: () =>
        fleet({
          launchSpecifications: [
            { ami: "ami-0123456789abcdef0", instanceType: "m7i.large", rootBlockDevices: [{ encrypted: true }] },
          ],
        }),
    },
    "a spot request": () => spot({ rootBlockDevice: { encrypted: true } }),
    "the key that AWS manages": {
      isEnoughIfSet: ["rootBlockDevice.kmsKeyId"],
      program: () => make({ rootBlockDevice: { encrypted: true, kmsKeyId: "alias/aws/ebs" } }),
    },
  },
  undecided: {
    "a computed flag": () =>
      make({ rootBlockDevice: { encrypted: new aws.kms.Key("late").arn.apply((arn) => arn !== "") } }),
  },
};
