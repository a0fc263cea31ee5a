import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.sns.TopicSubscriptionArgs> = {}) =>
  new aws.sns.TopicSubscription("app", {
    topic: "arn:aws:sns:us-east-1:111122223333:app",
    protocol: "https",
    endpoint: "https://app.example.com/hook",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    HTTPS: { doc: true, program: () => make() },
    "a queue": () => make({ protocol: "sqs", endpoint: new aws.sqs.Queue("app").arn }),
  },
  violating: {
    HTTP: {
      doc: true,
      findings: ["protocol", "endpoint"],
      program: () => make({ protocol: "http", endpoint: "http://app.example.com/hook" }),
    },
    "an HTTP address": {
      findings: ["endpoint"],
      isEnoughIfSet: ["endpoint"],
      program: () => make({ endpoint: "HTTP://app.example.com/hook" }),
    },
  },
  undecided: {
    "a computed protocol": () => make({ protocol: new aws.kms.Key("late").arn }),
  },
};
