import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.sns.TopicArgs = {}) => new aws.sns.Topic("visits", args);
export const cases: PolicyCases = {
  compliant: {
    inspected: {
      doc: true,
      program: () =>
        new aws.sns.DataProtectionPolicy("visits", {
          arn: make().arn,
          policy: JSON.stringify({ Name: "phi", Version: "2021-06-01", Statement: [] }),
        }),
    },
  },
  violating: {
    nothing: { doc: true, program: () => make() },
  },
  undecided: {
    "a computed kind": () => make({ fifoTopic: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
  notApplicable: {
    FIFO: () => make({ name: "visits.fifo", fifoTopic: true }),
  },
};
