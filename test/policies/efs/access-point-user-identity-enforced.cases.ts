import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const FILE_SYSTEM = "fs-0123456789abcdef0";

const accessPoint = (posixUser?: aws.efs.AccessPointArgs["posixUser"]) =>
  new aws.efs.AccessPoint("imaging", { fileSystemId: FILE_SYSTEM, posixUser });

const onS3 = (posixUsers?: aws.s3.FilesAccessPointArgs["posixUsers"]) =>
  new aws.s3.FilesAccessPoint("imaging", { fileSystemId: FILE_SYSTEM, posixUsers });

export const cases: PolicyCases = {
  compliant: {
    "a user": { doc: true, program: () => accessPoint({ uid: 1000, gid: 1000 }) },
    "a user in text": () => accessPoint({ uid: "1000" as never, gid: 1000 }),
    "a user on S3 Files": () => onS3([{ uid: 1000, gid: 1000 }]),
  },
  violating: {
    "no user": { doc: true, program: () => accessPoint() },
    root: () => accessPoint({ uid: 0, gid: 0 }),
    "root in text": () => accessPoint({ uid: "0" as never, gid: 1000 }),
    "no user on S3 Files": () => onS3(),
    "an empty list on S3 Files": () => onS3([]),
    "root on S3 Files": () => onS3([{ uid: 0, gid: 1000 }]),
  },
  undecided: {
    "a computed user": () => {
      const key = new aws.kms.Key("imaging");
      accessPoint({ uid: key.arn.apply((arn) => arn.length), gid: 1000 });
    },
    "a computed block": () => {
      const key = new aws.kms.Key("imaging");
      accessPoint(key.arn.apply((arn) => ({ uid: arn.length, gid: 1000 })));
    },
    "a computed user on S3 Files": () => {
      const key = new aws.kms.Key("imaging");
      onS3([{ uid: key.arn.apply((arn) => arn.length), gid: 1000 }]);
    },
  },
};
