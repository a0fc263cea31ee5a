import * as aws from "@pulumi/aws";

/* What the tables of several policies are about. */

export const pipe = (args: Partial<aws.pipes.PipeArgs> = {}) =>
  new aws.pipes.Pipe("records", {
    roleArn: "arn:aws:iam::111122223333:role/pipe",
    source: "arn:aws:sqs:us-east-1:111122223333:a",
    target: "arn:aws:sqs:us-east-1:111122223333:b",
    ...args,
  });
