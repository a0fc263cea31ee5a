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
    https: { doc: true, program: () => make({ protocol: "https" }) },
    sqs: () => make({ protocol: "sqs" }),
  },
  violating: {
    email: { doc: true, program: () => make({ protocol: "email" }) },
    "email-json": () => make({ protocol: "email-json" }),
    sms: () => make({ protocol: "sms" }),
  },
  undecided: {
    "a computed value": () => make({ protocol: new aws.kms.Key("late").arn }),
  },
};
