import * as pulumi from "@pulumi/pulumi";
import { allow, type Grant, SecureBucket } from "../../components";
import { backups, key } from "./foundation";

// Each bucket has a copy that nothing writes to but the replication.
const bucket = (name: string) => new SecureBucket(name, { key, isReplicated: true, tags: backups.tags });

export const raw = bucket("raw");
export const curated = bucket("curated");
/** What the clusters log. */
export const logs = bucket("logs");

/** What it takes to read and write in buckets of the lake. */
export const useOf = (...buckets: SecureBucket[]): Grant[] => [
  allow(
    ["s3:GetBucketLocation", "s3:ListBucket", "s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"],
    ...buckets.flatMap(({ arn }) => [arn, pulumi.interpolate`${arn}/*`]),
  ),
  key.use,
];
