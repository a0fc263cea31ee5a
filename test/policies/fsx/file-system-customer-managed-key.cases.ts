import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const subnetIds = ["subnet-0123456789abcdef0"];
const subnetId = "subnet-0123456789abcdef0";
const windows = { subnetIds, storageCapacity: 300, throughputCapacity: 32, activeDirectoryId: "d-9067000000" };
const ontap = { subnetIds, preferredSubnetId: subnetId, storageCapacity: 1024, deploymentType: "SINGLE_AZ_1" };
const zfs = { subnetIds: [subnetId], storageCapacity: 64, throughputCapacity: 64, deploymentType: "SINGLE_AZ_1" };
const lustre = { subnetIds: subnetId, storageCapacity: 1200 };
const persistent = { ...lustre, deploymentType: "PERSISTENT_2", perUnitStorageThroughput: 125 };
const cache = { subnetIds, storageCapacity: 1200, fileCacheType: "LUSTRE", fileCacheTypeVersion: "2.12" };

const keyed = (make: (kmsKeyId: aws.kms.Key["arn"]) => unknown) => () => make(new aws.kms.Key("imaging").arn);

export const cases: PolicyCases = {
  compliant: {
    "Windows with a key": {
      doc: true,
      program: () => {
        const key = new aws.kms.Key("imaging");
        new aws.fsx.WindowsFileSystem("imaging", { ...windows, kmsKeyId: key.arn });
      },
    },
    "ONTAP with a key": keyed((kmsKeyId) => new aws.fsx.OntapFileSystem("imaging", { ...ontap, kmsKeyId })),
    "OpenZFS with a key": keyed((kmsKeyId) => new aws.fsx.OpenZfsFileSystem("imaging", { ...zfs, kmsKeyId })),
    "persistent Lustre with a key": keyed(
      (kmsKeyId) => new aws.fsx.LustreFileSystem("imaging", { ...persistent, kmsKeyId }),
    ),
    "a cache with a key": keyed((kmsKeyId) => new aws.fsx.FileCache("imaging", { ...cache, kmsKeyId })),
    "a key of another stack": () => {
      const kmsKeyId = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
      new aws.fsx.OntapFileSystem("imaging", { ...ontap, kmsKeyId });
    },
  },
  violating: {
    "Windows without a key": { doc: true, program: () => new aws.fsx.WindowsFileSystem("imaging", windows) },
    "ONTAP without a key": () => new aws.fsx.OntapFileSystem("imaging", ontap),
    "OpenZFS without a key": () => new aws.fsx.OpenZfsFileSystem("imaging", zfs),
    "persistent Lustre without a key": () => new aws.fsx.LustreFileSystem("imaging", persistent),
    "a cache without a key": () => new aws.fsx.FileCache("imaging", cache),
    "an empty key": {
      isEnoughIfSet: ["kmsKeyId"],
      program: () => new aws.fsx.OpenZfsFileSystem("imaging", { ...zfs, kmsKeyId: "" }),
    },
  },
  undecided: {
    "Lustre of a computed deployment type": () => {
      const key = new aws.kms.Key("imaging");
      new aws.fsx.LustreFileSystem("imaging", { ...lustre, deploymentType: key.arn.apply(() => "SCRATCH_2") });
    },
  },
  notApplicable: {
    "scratch Lustre": () => new aws.fsx.LustreFileSystem("imaging", { ...lustre, deploymentType: "SCRATCH_2" }),
    "Lustre that is scratch by default": () => new aws.fsx.LustreFileSystem("imaging", lustre),
  },
};
