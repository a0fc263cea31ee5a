import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const sourceRegion = "us-east-1";
const sourceSnapshotId = "snap-0123456789abcdef0";
const diskContainer = { format: "VHD", userBucket: { s3Bucket: "clinic-imports", s3Key: "imaging.vhd" } };

const volume = (encrypted: boolean) =>
  new aws.ebs.Volume("imaging", { availabilityZone: "us-east-1a", size: 100, encrypted });

const copyOf = (encrypted: boolean) => () => {
  const snapshot = new aws.ebs.Snapshot("imaging", { volumeId: volume(encrypted).id });
  new aws.ebs.SnapshotCopy("imaging", { sourceRegion, sourceSnapshotId: snapshot.id });
};

export const cases: PolicyCases = {
  compliant: {
    "a copy that says so": {
      doc: true,
      program: () => new aws.ebs.SnapshotCopy("imaging", { sourceRegion, sourceSnapshotId, encrypted: true }),
    },
    "an import that says so": () => new aws.ebs.SnapshotImport("imaging", { diskContainer, encrypted: true }),
    "true in text": () => new aws.ebs.SnapshotImport("imaging", { diskContainer, encrypted: "true" as never }),
    "a copy in a region that encrypts by default": () => {
      new aws.ebs.EncryptionByDefault("region");
      new aws.ebs.SnapshotCopy("imaging", { sourceRegion, sourceSnapshotId });
    },
    "an import in a region that encrypts by default": () => {
      new aws.ebs.EncryptionByDefault("region", { enabled: true });
      new aws.ebs.SnapshotImport("imaging", { diskContainer });
    },
    "a copy whose own region encrypts by default": () => {
      new aws.ebs.EncryptionByDefault("second", { region: "us-east-2" });
      new aws.ebs.SnapshotCopy("imaging", { region: "us-east-2", sourceRegion, sourceSnapshotId });
    },
    "an account that is known to encrypt by default": {
      settings: { ebs: { assumeEncryptionByDefault: true } },
      program: () => new aws.ebs.SnapshotCopy("imaging", { sourceRegion, sourceSnapshotId }),
    },
    "a copy of a snapshot of an encrypted volume": copyOf(true),
    "a copy of an encrypted copy": () => {
      const first = new aws.ebs.SnapshotCopy("first", { sourceRegion, sourceSnapshotId, encrypted: true });
      new aws.ebs.SnapshotCopy("second", { sourceRegion, sourceSnapshotId: first.id });
    },
    "a copy of an encrypted import": () => {
      const imported = new aws.ebs.SnapshotImport("imaging", { diskContainer, encrypted: true });
      new aws.ebs.SnapshotCopy("imaging", { sourceRegion, sourceSnapshotId: imported.id });
    },
  },
  violating: {
    "a copy that says nothing": {
      doc: true,
      program: () => new aws.ebs.SnapshotCopy("imaging", { sourceRegion, sourceSnapshotId }),
    },
    "an import that says nothing": () => new aws.ebs.SnapshotImport("imaging", { diskContainer }),
    "an explicit false where the region encrypts by default": () => {
      new aws.ebs.EncryptionByDefault("region");
      new aws.ebs.SnapshotCopy("imaging", { sourceRegion, sourceSnapshotId, encrypted: false });
    },
    "an explicit false where the account is known to encrypt": {
      settings: { ebs: { assumeEncryptionByDefault: true } },
      program: () => new aws.ebs.SnapshotImport("imaging", { diskContainer, encrypted: false }),
    },
    "a region whose default is switched off": () => {
      new aws.ebs.EncryptionByDefault("region", { enabled: false });
      new aws.ebs.SnapshotImport("imaging", { diskContainer });
    },
    "only the source's region encrypts by default": () => {
      new aws.ebs.EncryptionByDefault("home");
      new aws.ebs.SnapshotCopy("imaging", { region: "us-east-2", sourceRegion, sourceSnapshotId });
    },
    "a copy of a snapshot of an unencrypted volume": copyOf(false),
    "a copy of an unencrypted import": {
      findings: ["", ""],
      program: () => {
        const imported = new aws.ebs.SnapshotImport("imaging", { diskContainer });
        new aws.ebs.SnapshotCopy("imaging", { sourceRegion, sourceSnapshotId: imported.id });
      },
    },
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("imaging");
      new aws.ebs.SnapshotImport("imaging", { diskContainer, encrypted: key.arn.apply((arn) => arn !== "") });
    },
    "a computed default of the region": () => {
      const key = new aws.kms.Key("imaging");
      new aws.ebs.EncryptionByDefault("region", { enabled: key.arn.apply((arn) => arn !== "") });
      new aws.ebs.SnapshotCopy("imaging", { sourceRegion, sourceSnapshotId });
    },
    "a copy of a snapshot whose volume is in another stack": () => {
      const snapshot = new aws.ebs.Snapshot("imaging", { volumeId: "vol-0123456789abcdef0" });
      new aws.ebs.SnapshotCopy("imaging", { sourceRegion, sourceSnapshotId: snapshot.id });
    },
  },
};
