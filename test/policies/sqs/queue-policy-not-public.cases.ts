import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { when } from "../iam/_documents";
import { openCases, openDocument } from "../iam/_open";

const queue = (statement: object) =>
  new aws.sqs.Queue("visits", { policy: openDocument("sqs:SendMessage", statement) });
const common = openCases(
  {
    "a queue": (policy) => new aws.sqs.Queue("visits", { policy }),
    "a policy of its own": (policy) =>
      new aws.sqs.QueuePolicy("visits", {
        queueUrl: "https://sqs.us-east-1.amazonaws.com/111122223333/visits",
        policy,
      }),
  },
  "sqs:SendMessage",
);

export const cases: PolicyCases = {
  ...common,
  compliant: {
    ...common.compliant,
    "no policy": () => new aws.sqs.Queue("visits"),
    "messages of one topic": () =>
      queue(when("ArnEquals", "aws:SourceArn", "arn:aws:sns:us-east-1:111122223333:visits")),
  },
  violating: {
    ...common.violating,
    "messages of any topic": () => queue(when("ArnLike", "aws:SourceArn", "arn:aws:sns:*:*:*")),
  },
};
