import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const SHARE = {
  gatewayArn: "arn:aws:storagegateway:us-east-1:111122223333:gateway/sgw-01234567",
  locationArn: "arn:aws:s3:::clinic-imaging",
  roleArn: "arn:aws:iam::111122223333:role/gateway",
};

const smb = (objectAcl?: pulumi.Input<string>) => () =>
  new aws.storagegateway.SmbFileShare("imaging", { ...SHARE, objectAcl });

const nfs = (objectAcl?: pulumi.Input<string>) => () =>
  new aws.storagegateway.NfsFileShare("imaging", { ...SHARE, clientLists: ["10.20.0.0/16"], objectAcl });

export const cases: PolicyCases = {
  compliant: {
    private: { doc: true, program: smb("private") },
    "nothing declared": smb(),
    "the bucket's owner": smb("bucket-owner-full-control"),
    "an NFS share": nfs("bucket-owner-read"),
    "an NFS share that says nothing": nfs(),
  },
  violating: {
    "everyone reads": { doc: true, program: smb("public-read") },
    "everyone reads and writes": smb("public-read-write"),
    "every AWS account reads": smb("authenticated-read"),
    "another spelling": smb("Public-Read"),
    "everyone reads what an NFS share stores": nfs("public-read"),
    "everyone reads and writes what an NFS share stores": nfs("public-read-write"),
    "every AWS account reads what an NFS share stores": nfs("authenticated-read"),
  },
  undecided: {
    "an ACL that is computed": () => smb(new aws.kms.Key("key").arn)(),
    "an ACL of an NFS share that is computed": () => nfs(new aws.kms.Key("key").arn)(),
  },
};
