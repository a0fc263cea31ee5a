import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.sns.TopicArgs = {}) => new aws.sns.Topic("visits", args);
export const cases: PolicyCases = {
  compliant: {
    queues: {
      doc: true,
      program: () => make({ sqsFailureFeedbackRoleArn: new aws.iam.Role("feedback", { assumeRolePolicy: "{}" }).arn }),
    },
    functions: () => make({ lambdaFailureFeedbackRoleArn: "arn:aws:iam::111122223333:role/feedback" }),
  },
  violating: {
    nothing: { doc: true, program: () => make() },
    "what succeeds only": () => make({ sqsSuccessFeedbackRoleArn: "arn:aws:iam::111122223333:role/feedback" }),
  },
  undecided: {},
};
