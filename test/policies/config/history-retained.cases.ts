import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.cfg.RetentionConfigurationArgs> = {}) =>
  new aws.cfg.RetentionConfiguration("all", { retentionPeriodInDays: 2557, ...args });
export const cases: PolicyCases = {
  compliant: {
    "seven years": { doc: true, program: () => make() },
    "six years": () => make({ retentionPeriodInDays: 2192 }),
    "less where that is allowed": {
      settings: { logs: { minimumRetentionDays: 365 } },
      program: () => make({ retentionPeriodInDays: 365 }),
    },
  },
  violating: {
    "a day less than six years": { doc: true, program: () => make({ retentionPeriodInDays: 2191 }) },
  },
  undecided: {
    "computed days": () => make({ retentionPeriodInDays: new aws.kms.Key("late").arn.apply((arn) => arn.length) }),
  },
};
