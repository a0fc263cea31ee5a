import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const preferredSubnetId = "subnet-0123456789abcdef0";
const subnetIds = [preferredSubnetId, "subnet-0123456789abcdef1"];

type Type = pulumi.Input<string>;

const windows = (deploymentType?: Type) =>
  new aws.fsx.WindowsFileSystem("records", {
    subnetIds,
    preferredSubnetId,
    storageCapacity: 300,
    throughputCapacity: 32,
    activeDirectoryId: "d-9067000000",
    deploymentType,
  });

const ontap = (deploymentType: Type) =>
  new aws.fsx.OntapFileSystem("records", {
    subnetIds,
    preferredSubnetId,
    storageCapacity: 1024,
    throughputCapacity: 128,
    deploymentType,
  });

const zfs = (deploymentType: Type) =>
  new aws.fsx.OpenZfsFileSystem("records", {
    subnetIds,
    preferredSubnetId,
    storageCapacity: 64,
    throughputCapacity: 160,
    deploymentType,
  });

export const cases: PolicyCases = {
  compliant: {
    "Windows in two zones": { doc: true, program: () => windows("MULTI_AZ_1") },
    "ONTAP in two zones": () => ontap("MULTI_AZ_1"),
    "ONTAP of the second generation": () => ontap("MULTI_AZ_2"),
    "OpenZFS in two zones": () => zfs("MULTI_AZ_1"),
  },
  violating: {
    "Windows in one zone": { doc: true, program: () => windows("SINGLE_AZ_2") },
    "Windows, nothing said": () => windows(),
    "ONTAP in one zone": () => ontap("SINGLE_AZ_1"),
    "ONTAP of the second generation in one zone": () => ontap("SINGLE_AZ_2"),
    "OpenZFS in one zone": () => zfs("SINGLE_AZ_1"),
    "OpenZFS in one zone with a second server": () => zfs("SINGLE_AZ_HA_2"),
  },
  undecided: {
    "a computed deployment type": () => ontap(new aws.kms.Key("records").arn),
  },
};
