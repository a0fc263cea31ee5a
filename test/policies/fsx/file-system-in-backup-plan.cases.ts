import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const subnetId = "subnet-0123456789abcdef0";
const subnetIds = [subnetId];
const tags = { backup: "daily" };

const windows = (args: Partial<aws.fsx.WindowsFileSystemArgs> = {}) =>
  new aws.fsx.WindowsFileSystem("records", {
    subnetIds,
    storageCapacity: 300,
    throughputCapacity: 32,
    activeDirectoryId: "d-9067000000",
    ...args,
  });

const lustre = (args: Partial<aws.fsx.LustreFileSystemArgs> = {}) =>
  new aws.fsx.LustreFileSystem("imaging", {
    subnetIds: subnetId,
    storageCapacity: 1200,
    deploymentType: "PERSISTENT_2",
    perUnitStorageThroughput: 125,
    ...args,
  });

const zfs = () =>
  new aws.fsx.OpenZfsFileSystem("records", {
    subnetIds,
    storageCapacity: 64,
    throughputCapacity: 64,
    deploymentType: "SINGLE_AZ_1",
  });

const selection = (args: Partial<aws.backup.SelectionArgs>) =>
  new aws.backup.Selection("daily", {
    planId: "1234abcd-12ab-34cd-56ef-1234567890ab",
    iamRoleArn: "arn:aws:iam::111122223333:role/backup",
    ...args,
  });

const tagged = { selectionTags: [{ type: "STRINGEQUALS", key: "backup", value: "daily" }] };

export const cases: PolicyCases = {
  compliant: {
    "a selection that names it": { doc: true, program: () => selection({ resources: [windows().arn] }) },
    "Lustre that is named": () => selection({ resources: [lustre().arn] }),
    "OpenZFS that is named": () => selection({ resources: [zfs().arn] }),
    "a selection of all file systems": () => {
      windows();
      selection({ resources: ["arn:aws:fsx:*:*:file-system/*"] });
    },
    "a selection by a tag": () => {
      windows({ tags });
      selection(tagged);
    },
    "a selection by a condition": () => {
      windows({ tags });
      const stringEquals = [{ key: "aws:ResourceTag/backup", value: "daily" }];
      selection({ resources: ["*"], conditions: [{ stringEquals }] });
    },
    "a tag by which a plan of the organization selects": {
      settings: { backup: { plannedTags: ["backup=daily"] } },
      program: () => windows({ tags }),
    },
  },
  violating: {
    "a selection of another resource's ARN": () => {
      windows();
      selection({ resources: [new aws.kms.Key("backup").arn] });
    },
    "automatic backups only": { doc: true, program: () => windows({ automaticBackupRetentionDays: 30 }) },
    "Lustre that nothing covers": () => lustre(),
    "OpenZFS that nothing covers": () => zfs(),
    "a selection of another file system": () => {
      windows();
      selection({ resources: ["arn:aws:fsx:us-east-1:111122223333:file-system/fs-0123456789abcdef0"] });
    },
    "a selection of volumes": () => {
      windows();
      selection({ resources: ["arn:aws:ec2:*:*:volume/*"] });
    },
    "a selection that leaves it out": () => selection({ resources: ["*"], notResources: [windows().arn] }),
    "a selection by another tag": () => {
      windows({ tags: { backup: "never" } });
      selection(tagged);
    },
  },
  undecided: {
    "a computed tag": () => {
      windows({ tags: { backup: new aws.kms.Key("backup").arn } });
      selection(tagged);
    },
  },
  notApplicable: {
    "scratch Lustre": () => lustre({ deploymentType: "SCRATCH_2" }),
    "Lustre that is linked to S3": () => {
      const fileSystem = lustre();
      new aws.fsx.DataRepositoryAssociation("scans", {
        fileSystemId: fileSystem.id,
        dataRepositoryPath: "s3://scans",
        fileSystemPath: "/scans",
      });
    },
  },
};
