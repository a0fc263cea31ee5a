import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.sqs.QueueArgs = {}) => new aws.sqs.Queue("visits", args);
export const cases: PolicyCases = {
  compliant: {
    "a policy": {
      doc: true,
      program: () => {
        const failed = new aws.sqs.Queue("failed", {
          redriveAllowPolicy: JSON.stringify({ redrivePermission: "allowAll" }),
        });
        make({ redrivePolicy: pulumi.jsonStringify({ deadLetterTargetArn: failed.arn, maxReceiveCount: 5 }) });
      },
    },
    "a policy beside it": () =>
      new aws.sqs.RedrivePolicy("visits", {
        queueUrl: make().url,
        redrivePolicy: JSON.stringify({
          deadLetterTargetArn: "arn:aws:sqs:us-east-1:111122223333:failed",
          maxReceiveCount: 5,
        }),
      }),
  },
  violating: {
    nothing: { doc: true, program: () => make() },
  },
  undecided: {},
  notApplicable: {
    "receives the dead letters of others": () =>
      make({ redriveAllowPolicy: JSON.stringify({ redrivePermission: "allowAll" }) }),
  },
};
