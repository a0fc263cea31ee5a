import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const fileSystem = (args: Partial<aws.fsx.LustreFileSystemArgs> = {}) =>
  new aws.fsx.LustreFileSystem("imaging", { subnetIds: "subnet-0123456789abcdef0", storageCapacity: 1200, ...args });

export const cases: PolicyCases = {
  compliant: {
    "a persistent file system": {
      doc: true,
      program: () => fileSystem({ deploymentType: "PERSISTENT_2", perUnitStorageThroughput: 125 }),
    },
    "a persistent file system of the first generation": () =>
      fileSystem({ deploymentType: "PERSISTENT_1", perUnitStorageThroughput: 50 }),
  },
  violating: {
    "scratch space": { doc: true, program: () => fileSystem({ deploymentType: "SCRATCH_2" }) },
    "scratch space of the first generation": () => fileSystem({ deploymentType: "SCRATCH_1" }),
    "no type, which is scratch space": () => fileSystem(),
  },
  undecided: {
    "a type that is computed": () => fileSystem({ deploymentType: new aws.kms.Key("key").description }),
  },
};
