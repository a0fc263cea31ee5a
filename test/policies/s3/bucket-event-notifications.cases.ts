import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const events = ["s3:ObjectCreated:*"];

const notifying = (args: Partial<aws.s3.BucketNotificationArgs>) => {
  const bucket = new aws.s3.Bucket("documents");
  new aws.s3.BucketNotification("documents", { bucket: bucket.id, ...args });
};

export const cases: PolicyCases = {
  compliant: {
    "to EventBridge": { doc: true, program: () => notifying({ eventbridge: true }) },
    "to EventBridge, as text": () => notifying({ eventbridge: "true" as never }),
    "to a queue": () => notifying({ queues: [{ queueArn: new aws.sqs.Queue("documents").arn, events }] }),
    "to a topic": () => notifying({ topics: [{ topicArn: new aws.sns.Topic("documents").arn, events }] }),
    "to a function": () => {
      const lambdaFunctionArn = "arn:aws:lambda:us-east-1:111122223333:function:screen";
      notifying({ lambdaFunctions: [{ lambdaFunctionArn, events }] });
    },
    "the older resource": () => {
      const bucket = new aws.s3.BucketV2("documents");
      new aws.s3.BucketNotification("documents", { bucket: bucket.id, eventbridge: true });
    },
  },
  violating: {
    "nothing said": { doc: true, program: () => new aws.s3.Bucket("documents") },
    "nothing said on the older resource": () => new aws.s3.BucketV2("documents"),
    "no target": () => notifying({}),
    "EventBridge switched off": () => notifying({ eventbridge: false }),
    "empty lists": () => notifying({ queues: [], topics: [], lambdaFunctions: [] }),
    "a companion of another bucket": () => {
      notifying({ eventbridge: true });
      new aws.s3.Bucket("scans");
    },
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("documents");
      notifying({ eventbridge: key.arn.apply((arn) => arn !== "") });
    },
    "computed queues": () => {
      const queue = new aws.sqs.Queue("documents");
      notifying({ queues: queue.arn.apply((queueArn) => [{ queueArn, events }]) });
    },
    "a companion of one of two buckets": () => {
      const one = new aws.s3.Bucket("documents");
      const two = new aws.s3.Bucket("scans");
      const bucket = pulumi.all([one.id, two.id]).apply(([first]) => first);
      new aws.s3.BucketNotification("either", { bucket, eventbridge: true });
    },
  },
};
