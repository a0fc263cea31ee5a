import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.macie2.AccountArgs = {}) => new aws.macie2.Account("all", args);
const job = (args: Partial<aws.macie2.ClassificationJobArgs> = {}) =>
  new aws.macie2.ClassificationJob("buckets", {
    jobType: "ONE_TIME",
    s3JobDefinition: { bucketDefinitions: [{ accountId: "111122223333", buckets: ["records"] }] },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    ENABLED: () => make({ status: "ENABLED" }),
    "a job": () => job({ jobStatus: "RUNNING" }),
  },
  violating: {
    PAUSED: { doc: true, program: () => make({ status: "PAUSED" }) },
    "a paused job": () => job({ jobStatus: "USER_PAUSED" }),
    "a cancelled job": () => job({ jobStatus: "CANCELLED" }),
  },
  undecided: {
    "a computed value": () => make({ status: new aws.kms.Key("late").arn }),
  },
};
