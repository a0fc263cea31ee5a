import * as aws from "@pulumi/aws";

/* What the tables of several policies are about. */

export const external = (args: aws.kms.ExternalKeyArgs = {}) => new aws.kms.ExternalKey("records", args);

export const replica = (args: Partial<aws.kms.ReplicaKeyArgs> = {}) =>
  new aws.kms.ReplicaKey("records", { primaryKeyArn: "arn:aws:kms:us-east-1:111122223333:key/mrk-1", ...args });

export const externalReplica = (args: Partial<aws.kms.ReplicaExternalKeyArgs> = {}) =>
  new aws.kms.ReplicaExternalKey("records", { primaryKeyArn: "arn:aws:kms:us-east-1:111122223333:key/mrk-1", ...args });

export const PRIMARY = "arn:aws:kms:us-west-2:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab";
