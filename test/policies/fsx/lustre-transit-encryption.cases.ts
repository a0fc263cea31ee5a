import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const fileSystem =
  (args: Partial<aws.fsx.LustreFileSystemArgs> = {}) =>
  () =>
    new aws.fsx.LustreFileSystem("imaging", { subnetIds: "subnet-1", storageCapacity: 1200, ...args });

export const cases: PolicyCases = {
  compliant: {
    "a persistent file system": {
      doc: true,
      program: fileSystem({ deploymentType: "PERSISTENT_2", perUnitStorageThroughput: 125 }),
    },
    "a persistent file system of the first generation": fileSystem({
      deploymentType: "PERSISTENT_1",
      perUnitStorageThroughput: 50,
    }),
    "scratch space of the second generation": fileSystem({ deploymentType: "SCRATCH_2" }),
    "a restored file system of a type that is named": fileSystem({
      backupId: "backup-0123456789abcdef0",
      deploymentType: "PERSISTENT_1",
    }),
  },
  violating: {
    "scratch space of the first generation": { doc: true, program: fileSystem({ deploymentType: "SCRATCH_1" }) },
    "no type, which is scratch space": fileSystem(),
    "an empty type": fileSystem({ deploymentType: "" }),
    "an empty backup id and no type": { isEnoughIfSet: ["backupId"], program: fileSystem({ backupId: "" }) },
  },
  undecided: {
    "a type that is computed": () => fileSystem({ deploymentType: new aws.kms.Key("key").arn })(),
  },
  notApplicable: {
    "a restored file system": fileSystem({ backupId: "backup-0123456789abcdef0" }),
    "a file system restored from a backup that is computed": () =>
      fileSystem({ backupId: new aws.fsx.Backup("imaging", { fileSystemId: "fs-0123456789abcdef0" }).id })(),
  },
};
