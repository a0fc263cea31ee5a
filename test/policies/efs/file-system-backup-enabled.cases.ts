import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const OTHER = "arn:aws:elasticfilesystem:us-east-1:111122223333:file-system/fs-0123456789abcdef0";
const tags = { backup: "daily" };

const fileSystem = (args: aws.efs.FileSystemArgs = {}) =>
  new aws.efs.FileSystem("imaging", { encrypted: true, ...args });

const backedUp = (status: pulumi.Input<string>, args: aws.efs.FileSystemArgs = {}) => {
  const imaging = fileSystem(args);
  new aws.efs.BackupPolicy("imaging", { fileSystemId: imaging.id, backupPolicy: { status } });
  return imaging;
};

const selection = (args: Partial<aws.backup.SelectionArgs>) =>
  new aws.backup.Selection("daily", {
    planId: "1234abcd-12ab-34cd-56ef-1234567890ab",
    iamRoleArn: "arn:aws:iam::111122223333:role/backup",
    ...args,
  });

const tagged = { selectionTags: [{ type: "STRINGEQUALS", key: "backup", value: "daily" }] };

export const cases: PolicyCases = {
  compliant: {
    "a policy": { doc: true, program: () => backedUp("ENABLED") },
    "a selection that names it": () => selection({ resources: [fileSystem().arn] }),
    "a selection although the policy is off": () => selection({ resources: [backedUp("DISABLED").arn] }),
    "a selection of all file systems": () => {
      fileSystem();
      selection({ resources: ["arn:aws:elasticfilesystem:*:*:file-system/*"] });
    },
    "a selection by a tag": () => {
      fileSystem({ tags });
      selection(tagged);
    },
    "a tag by which a plan of the organization selects": {
      settings: { backup: { plannedTags: ["backup=daily"] } },
      program: () => fileSystem({ tags }),
    },
    "one zone, which AWS backs up": () => fileSystem({ availabilityZoneName: "us-east-1a" }),
    "a file system of another stack": () => {
      new aws.efs.BackupPolicy("shared", {
        fileSystemId: "fs-0123456789abcdef0",
        backupPolicy: { status: "ENABLED" },
      });
    },
  },
  violating: {
    "a selection of another resource's ARN": () => {
      fileSystem();
      selection({ resources: [new aws.kms.Key("backup").arn] });
    },
    "nothing said": { doc: true, program: () => fileSystem() },
    "a policy that is off": () => backedUp("DISABLED"),
    "one zone with a policy that is off": () => backedUp("DISABLED", { availabilityZoneName: "us-east-1a" }),
    "a policy of another file system": () => {
      backedUp("ENABLED");
      new aws.efs.FileSystem("records");
    },
    "a selection of another file system": () => {
      fileSystem();
      selection({ resources: [OTHER] });
    },
    "a selection that leaves it out": () => {
      selection({ resources: ["*"], notResources: [fileSystem().arn] });
    },
    "a selection by another tag": () => {
      fileSystem({ tags: { backup: "never" } });
      selection(tagged);
    },
    "the source of a replication": () => {
      new aws.efs.ReplicationConfiguration("imaging", {
        sourceFileSystemId: fileSystem().id,
        destination: { region: "us-west-2" },
      });
    },
    "a file system of another stack": () => {
      new aws.efs.BackupPolicy("shared", {
        fileSystemId: "fs-0123456789abcdef0",
        backupPolicy: { status: "DISABLED" },
      });
    },
  },
  undecided: {
    "a computed status": () => backedUp(new aws.kms.Key("imaging").arn),
    "a policy of one of two file systems": () => {
      const one = fileSystem();
      const two = new aws.efs.FileSystem("records");
      const fileSystemId = pulumi.all([one.id, two.id]).apply(([first]) => first);
      new aws.efs.BackupPolicy("either", { fileSystemId, backupPolicy: { status: "ENABLED" } });
    },
  },
  notApplicable: {
    "the replica of another file system": () => {
      const copy = new aws.efs.FileSystem("copy");
      new aws.efs.ReplicationConfiguration("imaging", {
        sourceFileSystemId: "fs-0123456789abcdef0",
        destination: { fileSystemId: copy.id, region: "us-east-1" },
      });
    },
  },
};
