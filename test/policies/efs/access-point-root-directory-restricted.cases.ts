import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const FILE_SYSTEM = "fs-0123456789abcdef0";

const accessPoint = (rootDirectory?: aws.efs.AccessPointArgs["rootDirectory"]) =>
  new aws.efs.AccessPoint("imaging", { fileSystemId: FILE_SYSTEM, rootDirectory });

const onS3 = (rootDirectories?: aws.s3.FilesAccessPointArgs["rootDirectories"]) =>
  new aws.s3.FilesAccessPoint("imaging", { fileSystemId: FILE_SYSTEM, rootDirectories });

const creationInfo = { ownerUid: 1000, ownerGid: 1000, permissions: "0750" };

export const cases: PolicyCases = {
  compliant: {
    "a directory": { doc: true, program: () => accessPoint({ path: "/imaging", creationInfo }) },
    "a directory that exists": () => accessPoint({ path: "/imaging/scans" }),
    "a directory on S3 Files": () => onS3([{ path: "/imaging" }]),
  },
  violating: {
    "nothing said": { doc: true, program: () => accessPoint() },
    "the root": () => accessPoint({ path: "/" }),
    "an empty path": () => accessPoint({ path: "" }),
    "a block without a path": () => accessPoint({ creationInfo }),
    "nothing said on S3 Files": () => onS3(),
    "the root on S3 Files": () => onS3([{ path: "/" }]),
    "a block without a path on S3 Files": () => onS3([{}]),
  },
  undecided: {
    "a computed path": () => accessPoint({ path: new aws.kms.Key("imaging").arn }),
    "a computed path on S3 Files": () => onS3([{ path: new aws.kms.Key("imaging").arn }]),
  },
};
