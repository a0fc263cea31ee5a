import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Key = pulumi.Input<string>;

const volume = (args: Partial<aws.ebs.VolumeArgs>) =>
  new aws.ebs.Volume("imaging", { availabilityZone: "us-east-1a", size: 100, ...args });

const copy = (kmsKeyId?: Key) =>
  new aws.ebs.SnapshotCopy("imaging", {
    sourceRegion: "us-west-2",
    sourceSnapshotId: "snap-0123456789abcdef0",
    encrypted: true,
    kmsKeyId,
  });

const imported = (kmsKeyId?: Key) =>
  new aws.ebs.SnapshotImport("imaging", {
    diskContainer: { format: "VHD", userBucket: { s3Bucket: "clinic-disks", s3Key: "imaging.vhd" } },
    encrypted: true,
    kmsKeyId,
  });

const image = (kmsKeyId?: Key) =>
  new aws.ec2.AmiCopy("imaging", {
    sourceAmiId: "ami-0123456789abcdef0",
    sourceAmiRegion: "us-west-2",
    encrypted: true,
    kmsKeyId,
  });

const key = () => new aws.kms.Key("imaging").arn;

export const cases: PolicyCases = {
  compliant: {
    "a volume with a key": { doc: true, program: () => volume({ encrypted: true, kmsKeyId: key() }) },
    "a copy of a snapshot with a key": () => copy(key()),
    "an imported snapshot with a key": () => imported(key()),
    "a copy of an image with a key": () => image(key()),
    "a key of another stack": () => {
      const kmsKeyId = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
      volume({ encrypted: true, kmsKeyId });
    },
    "the region's default key": () => {
      new aws.ebs.DefaultKmsKey("region", { keyArn: key() });
      volume({ encrypted: true });
    },
    "the region's defaults": () => {
      new aws.ebs.EncryptionByDefault("region");
      new aws.ebs.DefaultKmsKey("region", { keyArn: key() });
      volume({});
    },
  },
  violating: {
    "a volume without a key": { doc: true, program: () => volume({ encrypted: true }) },
    "encrypted in text": () => volume({ encrypted: "true" as never }),
    "a copy of a snapshot without a key": () => copy(),
    "an imported snapshot without a key": () => imported(),
    "a copy of an image without a key": () => image(),
    "the key that AWS manages": {
      isEnoughIfSet: ["kmsKeyId"],
      program: () => volume({ encrypted: true, kmsKeyId: "alias/aws/ebs" }),
    },
    "the key that AWS manages, by its ARN": {
      isEnoughIfSet: ["kmsKeyId"],
      program: () => volume({ encrypted: true, kmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/aws/ebs" }),
    },
    "the key that AWS manages, beside the region's default key": {
      isEnoughIfSet: ["kmsKeyId"],
      program: () => {
        new aws.ebs.DefaultKmsKey("region", { keyArn: key() });
        volume({ encrypted: true, kmsKeyId: "alias/aws/ebs" });
      },
    },
    "the key that AWS manages as the region's default key": {
      isEnoughIfSet: ["keyArn"],
      program: () => {
        new aws.ebs.DefaultKmsKey("region", { keyArn: "arn:aws:kms:us-east-1:111122223333:alias/aws/ebs" });
        volume({ encrypted: true });
      },
    },
    "the default key of another region": () => {
      new aws.ebs.DefaultKmsKey("second", { keyArn: key(), region: "us-west-2" });
      volume({ encrypted: true });
    },
    "encrypted by the region's default": () => {
      new aws.ebs.EncryptionByDefault("region");
      volume({});
    },
    "encrypted by the account's default, which no resource shows": {
      settings: { ebs: { assumeEncryptionByDefault: true } },
      program: () => volume({}),
    },
  },
  undecided: {
    "a computed flag": () => volume({ encrypted: key().apply((arn) => arn !== "") }),
    "a default key of a region that is not known": {
      region: "",
      program: () => {
        new aws.ebs.DefaultKmsKey("region", { keyArn: key(), region: "us-west-2" });
        volume({ encrypted: true });
      },
    },
  },
  notApplicable: {
    "an unencrypted volume": () => volume({ encrypted: false }),
    "nothing said": () => volume({}),
    "an unencrypted copy": () => {
      new aws.ebs.SnapshotCopy("imaging", { sourceRegion: "us-west-2", sourceSnapshotId: "snap-0123456789abcdef0" });
    },
  },
};
