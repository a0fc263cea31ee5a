import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { makeEnvironment as make } from "./_programs";

export const cases: PolicyCases = {
  compliant: {
    "a key of the stack": { doc: true, program: () => make({ kmsKey: new aws.kms.Key("records").arn }) },
    "a key of another stack": () =>
      make({ kmsKey: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab" }),
  },
  violating: {
    "no key": { doc: true, program: () => make() },
    "the key that AWS manages": {
      isEnoughIfSet: ["kmsKey"],
      program: () => make({ kmsKey: "arn:aws:kms:us-east-1:111122223333:alias/aws/airflow" }),
    },
  },
  undecided: {},
};
