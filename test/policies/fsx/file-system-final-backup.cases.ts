import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Flag = pulumi.Input<boolean>;

const subnetIds = ["subnet-0123456789abcdef0"];

const windows = (skipFinalBackup?: Flag) =>
  new aws.fsx.WindowsFileSystem("documents", {
    subnetIds,
    storageCapacity: 300,
    throughputCapacity: 32,
    activeDirectoryId: "d-9067000000",
    skipFinalBackup,
  });

const zfs = (skipFinalBackup?: Flag) =>
  new aws.fsx.OpenZfsFileSystem("imaging", {
    subnetIds,
    storageCapacity: 64,
    throughputCapacity: 64,
    deploymentType: "SINGLE_AZ_1",
    skipFinalBackup,
  });

const ontap = (skipFinalBackup?: Flag) =>
  new aws.fsx.OntapVolume("imaging", {
    storageVirtualMachineId: "svm-0123456789abcdef0",
    sizeInMegabytes: 1024,
    junctionPath: "/imaging",
    storageEfficiencyEnabled: true,
    skipFinalBackup,
  });

const lustre = (deploymentType?: pulumi.Input<string>, skipFinalBackup?: Flag) =>
  new aws.fsx.LustreFileSystem("imaging", {
    subnetIds: "subnet-0123456789abcdef0",
    storageCapacity: 1200,
    deploymentType,
    skipFinalBackup,
  });

export const cases: PolicyCases = {
  compliant: {
    "Windows with a final backup": { doc: true, program: () => windows(false) },
    "Windows with nothing declared": () => windows(),
    "OpenZFS with nothing declared": () => zfs(),
    "a volume of ONTAP with nothing declared": () => ontap(),
    "persistent Lustre with a final backup": () => lustre("PERSISTENT_2", false),
  },
  violating: {
    "Windows without a final backup": { doc: true, program: () => windows(true) },
    "OpenZFS without a final backup": () => zfs(true),
    "a volume of ONTAP without a final backup": () => ontap(true),
    "persistent Lustre without a final backup": () => lustre("PERSISTENT_1", true),
    "persistent Lustre with nothing declared": () => lustre("PERSISTENT_2"),
  },
  undecided: {
    "a flag that is computed": () => windows(new aws.kms.Key("key").arn.apply((arn) => arn !== "")),
    "Lustre of a computed type": () => lustre(new aws.kms.Key("key").description),
  },
  notApplicable: {
    "scratch Lustre": () => lustre("SCRATCH_2", true),
    "Lustre that is scratch by default": () => lustre(),
  },
};
