import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { external, externalReplica, replica } from "./_programs";

const make = (args: aws.kms.KeyArgs = {}) => new aws.kms.Key("records", args);
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    "30 days": () => make({ deletionWindowInDays: 30 }),
    "a week where that is allowed": {
      settings: { kms: { minimumDeletionWindowDays: 7 } },
      program: () => make({ deletionWindowInDays: 7 }),
    },
  },
  violating: {
    "29 days": { doc: true, program: () => make({ deletionWindowInDays: 29 }) },
    "an external key": () => external({ deletionWindowInDays: 7 }),
    "a replica": () => replica({ deletionWindowInDays: 7 }),
    "a replica of an external key": () => externalReplica({ deletionWindowInDays: 7 }),
  },
  undecided: {
    "computed days": () => make({ deletionWindowInDays: new aws.kms.Key("late").arn.apply((arn) => arn.length) }),
  },
};
