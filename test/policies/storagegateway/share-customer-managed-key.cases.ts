import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const gatewayArn = "arn:aws:storagegateway:us-east-1:111122223333:gateway/sgw-01234567";
const KEY = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const SHARE = {
  gatewayArn,
  locationArn: "arn:aws:s3:::clinic-imaging",
  roleArn: "arn:aws:iam::111122223333:role/gateway",
};
const VOLUME = { gatewayArn, networkInterfaceId: "10.20.0.10", targetName: "imaging" };

type Flag = pulumi.Input<boolean>;

const nfs = (kmsEncrypted?: Flag, kmsKeyArn?: pulumi.Input<string>) =>
  new aws.storagegateway.NfsFileShare("imaging", {
    ...SHARE,
    clientLists: ["10.20.0.0/16"],
    kmsEncrypted,
    kmsKeyArn,
  });

const smb = (kmsEncrypted?: Flag, kmsKeyArn?: string) =>
  new aws.storagegateway.SmbFileShare("imaging", { ...SHARE, kmsEncrypted, kmsKeyArn });

const cached = (kmsEncrypted?: Flag, kmsKey?: string) =>
  new aws.storagegateway.CachesIscsiVolume("imaging", {
    ...VOLUME,
    volumeSizeInBytes: 5368709120,
    kmsEncrypted,
    kmsKey,
  });

const stored = (kmsEncrypted?: Flag, kmsKey?: string) =>
  new aws.storagegateway.StoredIscsiVolume("imaging", {
    ...VOLUME,
    diskId: "disk-1",
    preserveExistingData: false,
    kmsEncrypted,
    kmsKey,
  });

export const cases: PolicyCases = {
  compliant: {
    "an NFS share": { doc: true, program: () => nfs(true, new aws.kms.Key("key").arn) },
    "an SMB share": () => smb(true, KEY),
    "a cached volume": () => cached(true, KEY),
    "a stored volume": () => stored(true, KEY),
    "true as text": () => smb("true" as never, KEY),
  },
  violating: {
    "an NFS share that says nothing": { doc: true, program: () => nfs() },
    "an NFS share, an explicit false": () => nfs(false),
    "a key without the flag": () => nfs(undefined, KEY),
    "an SMB share that says nothing": () => smb(),
    "an SMB share, false as text": () => smb("false" as never),
    "a cached volume": () => cached(),
    "a cached volume with a key without the flag": () => cached(undefined, KEY),
    "a stored volume": () => stored(false),
  },
  undecided: {
    "a flag that is computed": () => nfs(new aws.kms.Key("key").arn.apply((arn) => arn !== "")),
    "a flag of a volume that is computed": () => cached(new aws.kms.Key("key").arn.apply((arn) => arn !== "")),
  },
};
