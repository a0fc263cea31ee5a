import * as aws from "@pulumi/aws";

/* What the tables of several policies are about. */

export const second = (args: Partial<aws.cloudtrail.TrailArgs> = {}) =>
  new aws.cloudtrail.Trail("second", { s3BucketName: "trails", ...args });
