import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.cloudwatch.LogGroupArgs = {}) => new aws.cloudwatch.LogGroup("app", args);
export const cases: PolicyCases = {
  compliant: {
    "six years under a name that is not known": () =>
      make({ name: new aws.kms.Key("late").arn, retentionInDays: 2192 }),
    "six years": { doc: true, program: () => make({ retentionInDays: 2192 }) },
    "for ever": () => make(),
    "zero, which is for ever": () => make({ retentionInDays: 0 }),
    "a year without PHI": {
      settings: { logs: { groupsWithoutPhi: ["/aws/codebuild/*"] } },
      program: () => make({ name: "/aws/codebuild/app", retentionInDays: 365 }),
    },
    "a year where that is allowed": {
      settings: { logs: { minimumRetentionDays: 365 } },
      program: () => make({ retentionInDays: 365 }),
    },
  },
  violating: {
    "a week under a name that is not known": {
      settings: { logs: { groupsWithoutPhi: ["/aws/codebuild/*"] } },
      program: () => make({ name: new aws.kms.Key("late").arn, retentionInDays: 7 }),
    },
    "five years under a name that is not known": () =>
      make({ name: new aws.kms.Key("late").arn, retentionInDays: 1827 }),
    "five years": { doc: true, program: () => make({ retentionInDays: 1827 }) },
    "a week": () => make({ name: "/app", retentionInDays: 7 }),
    "half a year without PHI": {
      settings: { logs: { groupsWithoutPhi: ["/aws/codebuild/*"] } },
      program: () => make({ name: "/aws/codebuild/app", retentionInDays: 180 }),
    },
    "a year, and another name": {
      settings: { logs: { groupsWithoutPhi: ["/aws/codebuild/*"] } },
      program: () => make({ name: "/app", retentionInDays: 365 }),
    },
  },
  undecided: {
    "a year under a name that is not known": {
      settings: { logs: { groupsWithoutPhi: ["/aws/codebuild/*"] } },
      program: () => make({ name: new aws.kms.Key("late").arn, retentionInDays: 365 }),
    },
    "computed days": () => make({ retentionInDays: new aws.kms.Key("late").arn.apply((arn) => arn.length) }),
  },
  notApplicable: {
    "a class that keeps nothing": () => make({ logGroupClass: "DELIVERY", retentionInDays: 1 }),
  },
};
