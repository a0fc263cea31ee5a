export const BUCKET = "aws:s3/bucket:Bucket";

/** A bucket, under its token of provider v7 and of the versions before. */
export const BUCKETS = [BUCKET, "aws:s3/bucketV2:BucketV2"] as const;
