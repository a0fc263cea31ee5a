import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const subnetId = "subnet-0123456789abcdef0";
const subnetIds = [subnetId];

type Days = pulumi.Input<number>;

const windows = (automaticBackupRetentionDays?: Days, args: { tags?: { [key: string]: string } } = {}) =>
  new aws.fsx.WindowsFileSystem("records", {
    subnetIds,
    storageCapacity: 300,
    throughputCapacity: 32,
    activeDirectoryId: "d-9067000000",
    automaticBackupRetentionDays,
    ...args,
  });

const ontap = (automaticBackupRetentionDays?: Days) =>
  new aws.fsx.OntapFileSystem("records", {
    subnetIds,
    preferredSubnetId: subnetId,
    storageCapacity: 1024,
    throughputCapacity: 128,
    deploymentType: "SINGLE_AZ_1",
    automaticBackupRetentionDays,
  });

const zfs = (automaticBackupRetentionDays?: Days) =>
  new aws.fsx.OpenZfsFileSystem("records", {
    subnetIds,
    storageCapacity: 64,
    throughputCapacity: 64,
    deploymentType: "SINGLE_AZ_1",
    automaticBackupRetentionDays,
  });

const lustre = (args: Partial<aws.fsx.LustreFileSystemArgs>) =>
  new aws.fsx.LustreFileSystem("imaging", { subnetIds: subnetId, storageCapacity: 1200, ...args });

const persistent = { deploymentType: "PERSISTENT_2", perUnitStorageThroughput: 125 };

const selection = (...resources: pulumi.Input<string>[]) =>
  new aws.backup.Selection("daily", {
    planId: "1234abcd-12ab-34cd-56ef-1234567890ab",
    iamRoleArn: "arn:aws:iam::111122223333:role/backup",
    resources,
  });

export const cases: PolicyCases = {
  compliant: {
    "Windows for a month": { doc: true, program: () => windows(30) },
    "Windows, which keeps backups by default": () => windows(),
    "Windows for a day": () => windows(1),
    "days in text": () => windows("7" as never),
    "ONTAP for a week": () => ontap(7),
    "OpenZFS for a week": () => zfs(7),
    "persistent Lustre for a week": () => lustre({ ...persistent, automaticBackupRetentionDays: 7 }),
    "the first persistent Lustre": () => {
      lustre({ deploymentType: "PERSISTENT_1", perUnitStorageThroughput: 50, automaticBackupRetentionDays: 7 });
    },
    "a selection that names it": () => selection(zfs().arn),
    "a selection of all file systems": () => {
      windows(0);
      selection("arn:aws:fsx:*:*:file-system/*");
    },
    "a tag by which a plan of the organization selects": {
      settings: { backup: { plannedTags: ["backup=daily"] } },
      program: () => windows(0, { tags: { backup: "daily" } }),
    },
    "as many days as the setting asks for": {
      settings: { fsx: { minimumBackupRetentionDays: 30 } },
      program: () => ontap(30),
    },
  },
  violating: {
    "Windows without backups": { doc: true, program: () => windows(0) },
    "no days in text": () => windows("0" as never),
    "ONTAP without backups": () => ontap(0),
    "ONTAP, nothing said": () => ontap(),
    "OpenZFS without backups": () => zfs(0),
    "OpenZFS, nothing said": () => zfs(),
    "persistent Lustre without backups": () => lustre({ ...persistent, automaticBackupRetentionDays: 0 }),
    "persistent Lustre, nothing said": () => lustre(persistent),
    "fewer days than the setting asks for": {
      settings: { fsx: { minimumBackupRetentionDays: 30 } },
      program: () => zfs(7),
    },
    "the default of Windows where the setting asks for more": {
      settings: { fsx: { minimumBackupRetentionDays: 14 } },
      program: () => windows(),
    },
    "a selection of another file system": () => {
      zfs();
      selection("arn:aws:fsx:us-east-1:111122223333:file-system/fs-0123456789abcdef0");
    },
    "a link of another file system to S3": () => {
      lustre(persistent);
      new aws.fsx.DataRepositoryAssociation("shared", {
        fileSystemId: "fs-0123456789abcdef0",
        dataRepositoryPath: "s3://clinic-imaging",
        fileSystemPath: "/imaging",
      });
    },
  },
  undecided: {
    "computed days": () => {
      const key = new aws.kms.Key("records");
      zfs(key.arn.apply((arn) => arn.length));
    },
    "Lustre of a computed deployment type": () => lustre({ deploymentType: new aws.kms.Key("imaging").arn }),
  },
  notApplicable: {
    "scratch Lustre": () => lustre({ deploymentType: "SCRATCH_2" }),
    "Lustre that is scratch by default": () => lustre({}),
    "Lustre with an import path": () => {
      lustre({ deploymentType: "PERSISTENT_1", perUnitStorageThroughput: 50, importPath: "s3://clinic-imaging" });
    },
    "Lustre that is linked to S3": () => {
      new aws.fsx.DataRepositoryAssociation("imaging", {
        fileSystemId: lustre(persistent).id,
        dataRepositoryPath: "s3://clinic-imaging",
        fileSystemPath: "/imaging",
      });
    },
  },
};
