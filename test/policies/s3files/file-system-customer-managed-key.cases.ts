import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const fileSystem = (more: Partial<aws.s3.FilesFileSystemArgs> = {}) =>
  new aws.s3.FilesFileSystem("imaging", {
    bucket: "arn:aws:s3:::imaging",
    roleArn: "arn:aws:iam::123456789012:role/files",
    ...more,
  });

export const cases: PolicyCases = {
  compliant: {
    "a key of one's own": { doc: true, program: () => fileSystem({ kmsKeyId: new aws.kms.Key("imaging").arn }) },
  },
  violating: {
    "no key": { doc: true, program: () => fileSystem() },
    "the key that AWS manages": {
      isEnoughIfSet: ["kmsKeyId"],
      program: () => fileSystem({ kmsKeyId: "alias/aws/s3" }),
    },
  },
  undecided: {},
};
