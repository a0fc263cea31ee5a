import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.sns.TopicArgs = {}) => new aws.sns.Topic("visits", args);
export const cases: PolicyCases = {
  compliant: {
    "SHA-256": { doc: true, program: () => make({ signatureVersion: 2 }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "SHA-1": () => make({ signatureVersion: 1 }),
  },
  undecided: {
    "a computed version": () => make({ signatureVersion: new aws.kms.Key("late").arn.apply((arn) => arn.length) }),
  },
};
