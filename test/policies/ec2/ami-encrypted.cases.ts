import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const source = { sourceAmiId: "ami-0123456789abcdef0", sourceAmiRegion: "us-east-1" };
const root = { deviceName: "/dev/xvda", volumeSize: 20 };
const data = { deviceName: "/dev/xvdb", volumeSize: 100 };

const image = (...ebsBlockDevices: aws.types.input.ec2.AmiEbsBlockDevice[]) =>
  new aws.ec2.Ami("portal", { rootDeviceName: "/dev/xvda", ebsBlockDevices });

export const cases: PolicyCases = {
  compliant: {
    "an encrypted copy": {
      doc: true,
      program: () => new aws.ec2.AmiCopy("portal", { ...source, encrypted: true }),
    },
    "an image with encrypted devices": () => image({ ...root, encrypted: true }, { ...data, encrypted: true }),
    "devices that are as their snapshots": () => image({ ...root, snapshotId: "snap-0123456789abcdef0" }),
    "a snapshot of the stack": () => {
      const snapshot = new aws.ebs.SnapshotCopy("portal", {
        sourceRegion: "us-east-1",
        sourceSnapshotId: "snap-0123456789abcdef0",
        encrypted: true,
      });
      image({ ...root, snapshotId: snapshot.id });
    },
    "an image without volumes": () =>
      new aws.ec2.Ami("portal", { ephemeralBlockDevices: [{ deviceName: "/dev/sdb", virtualName: "ephemeral0" }] }),
    "a copy of an encrypted image of the stack": () => {
      const { id } = image({ ...root, encrypted: true });
      new aws.ec2.AmiCopy("copy", { ...source, sourceAmiId: id });
    },
    "a copy of an encrypted copy": () => {
      const first = new aws.ec2.AmiCopy("first", { ...source, encrypted: true });
      new aws.ec2.AmiCopy("second", { ...source, sourceAmiId: first.id });
    },
    "a copy in a region that encrypts by default": () => {
      new aws.ebs.EncryptionByDefault("region");
      new aws.ec2.AmiCopy("portal", source);
    },
    "an image in a region that encrypts by default": () => {
      new aws.ebs.EncryptionByDefault("region", { enabled: true });
      image(root);
    },
    "an account that is known to encrypt by default": {
      settings: { ebs: { assumeEncryptionByDefault: true } },
      program: () => new aws.ec2.AmiCopy("portal", source),
    },
  },
  violating: {
    "a copy that says nothing": { doc: true, program: () => new aws.ec2.AmiCopy("portal", source) },
    "a copy with an explicit false": () => new aws.ec2.AmiCopy("portal", { ...source, encrypted: false }),
    "a copy with a key alone": () => {
      const key = new aws.kms.Key("images");
      new aws.ec2.AmiCopy("portal", { ...source, kmsKeyId: key.arn });
    },
    "one of two devices": {
      isEnoughIfSet: ["ebsBlockDevices.snapshotId"],
      program: () => image({ ...root, snapshotId: "snap-0123456789abcdef0" }, data),
    },
    "an explicit false on a device": () => image({ ...root, encrypted: true }, { ...data, encrypted: false }),
    "a region whose default is switched off": () => {
      new aws.ebs.EncryptionByDefault("region", { enabled: false });
      image(root);
    },
    "only the source's region encrypts by default": () => {
      new aws.ebs.EncryptionByDefault("home");
      new aws.ec2.AmiCopy("portal", { ...source, region: "us-east-2" });
    },
    "a copy of an unencrypted image": {
      findings: ["", ""],
      program: () => {
        const { id } = image(root);
        new aws.ec2.AmiCopy("copy", { ...source, sourceAmiId: id });
      },
    },
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("images");
      new aws.ec2.AmiCopy("portal", { ...source, encrypted: key.arn.apply((arn) => arn !== "") });
    },
    "a computed flag of a device": () => {
      const key = new aws.kms.Key("images");
      image({ ...root, encrypted: key.arn.apply((arn) => arn !== "") });
    },
    "a computed default of the region": () => {
      const key = new aws.kms.Key("images");
      new aws.ebs.EncryptionByDefault("region", { enabled: key.arn.apply((arn) => arn !== "") });
      new aws.ec2.AmiCopy("portal", source);
    },
  },
};
