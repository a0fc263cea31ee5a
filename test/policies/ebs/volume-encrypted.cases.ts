import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const place = { availabilityZone: "us-east-1a", size: 100 };
const copied = { sourceRegion: "us-east-1", sourceSnapshotId: "snap-0123456789abcdef0" };
const diskContainer = { format: "VHD", userBucket: { s3Bucket: "clinic-imports", s3Key: "imaging.vhd" } };

const restored = (snapshot: () => { readonly id: aws.ebs.Snapshot["id"] }) => () => {
  new aws.ebs.Volume("restored", { ...place, snapshotId: snapshot().id });
};

const snapshotOf = (encrypted: boolean) => () => {
  const volume = new aws.ebs.Volume("records", { ...place, encrypted });
  return new aws.ebs.Snapshot("records", { volumeId: volume.id });
};

export const cases: PolicyCases = {
  compliant: {
    encrypted: { doc: true, program: () => new aws.ebs.Volume("records", { ...place, encrypted: true }) },
    "a key of one's own": () => {
      const key = new aws.kms.Key("records");
      new aws.ebs.Volume("records", { ...place, encrypted: true, kmsKeyId: key.arn });
    },
    "true in text": () => new aws.ebs.Volume("records", { ...place, encrypted: "true" as never }),
    "a region that encrypts by default": () => {
      new aws.ebs.EncryptionByDefault("region");
      new aws.ebs.Volume("records", place);
    },
    "an account that is known to encrypt by default": {
      settings: { ebs: { assumeEncryptionByDefault: true } },
      program: () => new aws.ebs.Volume("records", place),
    },
    "restored from an encrypted copy": restored(
      () => new aws.ebs.SnapshotCopy("records", { ...copied, encrypted: true }),
    ),
    "restored from an encrypted import": restored(
      () => new aws.ebs.SnapshotImport("records", { diskContainer, encrypted: true }),
    ),
    "restored from a snapshot of an encrypted volume": restored(snapshotOf(true)),
    "restored and encrypted anew": () => {
      const snapshot = new aws.ebs.SnapshotCopy("records", copied);
      new aws.ebs.Volume("restored", { ...place, snapshotId: snapshot.id, encrypted: true });
    },
  },
  violating: {
    "nothing said": { doc: true, program: () => new aws.ebs.Volume("records", place) },
    "an explicit false": () => new aws.ebs.Volume("records", { ...place, encrypted: false }),
    "a key alone": () => {
      const key = new aws.kms.Key("records");
      new aws.ebs.Volume("records", { ...place, kmsKeyId: key.arn });
    },
    "an explicit false where the region encrypts by default": () => {
      new aws.ebs.EncryptionByDefault("region");
      new aws.ebs.Volume("records", { ...place, encrypted: false });
    },
    "a region whose default is switched off": () => {
      new aws.ebs.EncryptionByDefault("region", { enabled: false });
      new aws.ebs.Volume("records", place);
    },
    "another region encrypts by default": () => {
      new aws.ebs.EncryptionByDefault("second", { region: "us-east-2" });
      new aws.ebs.Volume("records", place);
    },
    "another provider's account encrypts by default": () => {
      const provider = new aws.Provider("archive", { region: "us-east-1" });
      new aws.ebs.EncryptionByDefault("archive", {}, { provider });
      new aws.ebs.Volume("records", place);
    },
    "restored from an unencrypted copy": restored(() => new aws.ebs.SnapshotCopy("records", copied)),
    "restored from a snapshot of an unencrypted volume": { findings: ["", ""], program: restored(snapshotOf(false)) },
    "an explicit false beside an encrypted copy": () => {
      const snapshot = new aws.ebs.SnapshotCopy("records", { ...copied, encrypted: true });
      new aws.ebs.Volume("restored", { ...place, snapshotId: snapshot.id, encrypted: false });
    },
  },
  undecided: {
    "restored from a snapshot of another stack": () =>
      new aws.ebs.Volume("restored", { ...place, snapshotId: "snap-0123456789abcdef0" }),
    "a computed flag": () => {
      const key = new aws.kms.Key("records");
      new aws.ebs.Volume("records", { ...place, encrypted: key.arn.apply((arn) => arn !== "") });
    },
    "a default of a region that is computed": () => {
      const key = new aws.kms.Key("records");
      new aws.ebs.EncryptionByDefault("region", { region: key.arn.apply((arn) => arn.split(":")[3] ?? "") });
      new aws.ebs.Volume("records", place);
    },
  },
};
