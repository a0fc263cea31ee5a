import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.lambda.EventSourceMappingArgs> = {}) =>
  new aws.lambda.EventSourceMapping("intake", {
    functionName: "intake",
    eventSourceArn: "arn:aws:sqs:us-east-1:111122223333:intake",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "a key": {
      doc: true,
      program: () =>
        make({
          filterCriteria: { filters: [{ pattern: '{"body":{"kind":["visit"]}}' }] },
          kmsKeyArn: new aws.kms.Key("records").arn,
        }),
    },
  },
  violating: {
    "no key": {
      doc: true,
      program: () => make({ filterCriteria: { filters: [{ pattern: '{"body":{"kind":["visit"]}}' }] } }),
    },
  },
  undecided: {},
  notApplicable: {
    "no filter": () => make(),
  },
};
