import * as pulumi from "@pulumi/pulumi";
import { allow, bucketArn, bucketName, type Grant, SecureBucket } from "../../components";
import { key } from "./foundation";

// The files of all partners, one folder each: encrypted with AES-256 under the group's key, versioned, and replicated
// to a second bucket. What has been overwritten or deleted can be had again: its versions are locked for 35 days.
export const files = new SecureBucket("files", { key, isReplicated: true });

/** The folder of a partner, as Transfer Family mounts it. */
export const homeOf = (partner: string) => pulumi.interpolate`/${bucketName("files")}/${partner}`;

/** Lets somebody list a partner's folder. */
export const listing = (partner: string): Grant => ({
  ...allow(["s3:ListBucket"], bucketArn("files")),
  Condition: { StringLike: { "s3:prefix": [`${partner}/*`, partner] } },
});

/** Lets somebody do something with the files of a folder; `*` stands for every partner's. */
export const inFolder = (folder: string, ...actions: string[]): Grant =>
  allow(actions, pulumi.interpolate`${bucketArn("files")}/${folder}/*`);
