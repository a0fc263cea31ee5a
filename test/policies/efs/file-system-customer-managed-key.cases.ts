import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const fileSystem = (kmsKeyId?: pulumi.Input<string>) =>
  new aws.efs.FileSystem("imaging", { encrypted: true, kmsKeyId });

const replica = (
  destination: pulumi.Input<aws.types.input.efs.ReplicationConfigurationDestination>,
  sourceFileSystemId = "fs-0123456789abcdef0",
) => new aws.efs.ReplicationConfiguration("imaging", { sourceFileSystemId, destination });

const key = () => new aws.kms.Key("imaging").arn;

export const cases: PolicyCases = {
  compliant: {
    "a key": { doc: true, program: () => fileSystem(key()) },
    "a key of another stack": () =>
      fileSystem("arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
    "a replica with a key": () => replica({ region: "us-west-2", kmsKeyId: key() }),
  },
  violating: {
    "no key": { doc: true, program: () => fileSystem() },
    "an empty key": { isEnoughIfSet: ["kmsKeyId"], program: () => fileSystem("") },
    "the key that AWS manages": {
      isEnoughIfSet: ["kmsKeyId"],
      program: () => fileSystem("arn:aws:kms:us-east-1:111122223333:alias/aws/elasticfilesystem"),
    },
    "a replica without a key": () => replica({ region: "us-west-2" }),
    "a replica with the key that AWS manages": {
      isEnoughIfSet: ["destination.kmsKeyId"],
      program: () => replica({ region: "us-west-2", kmsKeyId: "alias/aws/elasticfilesystem" }),
    },
  },
  undecided: {
    "a computed destination": () => replica(key().apply((kmsKeyId) => ({ region: "us-west-2", kmsKeyId }))),
  },
  notApplicable: {
    "a replica in a file system that exists": () => {
      replica({ region: "us-west-2", fileSystemId: "fs-0123456789abcdef1" });
    },
  },
};
