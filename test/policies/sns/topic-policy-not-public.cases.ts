import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { when } from "../iam/_documents";
import { openCases, openDocument } from "../iam/_open";

const topic = (statement: object) => new aws.sns.Topic("visits", { policy: openDocument("sns:Publish", statement) });
const common = openCases(
  {
    "a topic": (policy) => new aws.sns.Topic("visits", { policy }),
    "a policy of its own": (policy) =>
      new aws.sns.TopicPolicy("visits", { arn: "arn:aws:sns:us-east-1:111122223333:visits", policy }),
  },
  "sns:Publish",
);

export const cases: PolicyCases = {
  ...common,
  compliant: {
    ...common.compliant,
    "no policy": () => new aws.sns.Topic("visits"),
    "AWS's default": () =>
      topic({ Principal: { AWS: "*" }, ...when("StringEquals", "AWS:SourceOwner", "111122223333") }),
    "notices of one bucket": () => topic(when("ArnLike", "aws:SourceArn", "arn:aws:s3:::records")),
  },
};
