import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Days = pulumi.Input<number>;

const rule = (schedule?: pulumi.Input<string>, deleteAfter?: Days) => ({
  ruleName: "records",
  targetVaultName: "records",
  schedule,
  ...(deleteAfter !== undefined && { lifecycle: { deleteAfter } }),
});

const plan = (...rules: aws.types.input.backup.PlanRule[]) => new aws.backup.Plan("records", { rules });

const DAILY = "cron(0 5 ? * * *)";
const WEEKLY = "cron(0 5 ? * SUN *)";
const MONTHLY = "cron(0 5 1 * ? *)";

export const cases: PolicyCases = {
  compliant: {
    "every day, for five weeks": { doc: true, program: () => plan(rule(DAILY, 35)) },
    "days in text": () => plan(rule(DAILY, "90" as never)),
    "for ever": () => plan(rule(DAILY)),
    "for ever, with a block": () => plan({ ...rule(DAILY), lifecycle: { coldStorageAfter: 30 } }),
    "without a schedule": () => plan(rule(undefined, 35)),
    "a schedule that cannot be read": () => plan(rule("daily", 35)),
    "every month by its number": () => plan(rule("cron(0 5 * 1-12 ? *)", 35)),
    "every day of the week, over its end": () => plan(rule("cron(0 5 ? * MON-SUN *)", 35)),
    "every hour": () => plan(rule("cron(0 * * * ? *)", 35)),
    "every day by the day of the month": () => plan(rule("cron(30 2 1/1 * ? *)", 35)),
    "every day of the week by its name": () => plan(rule("cron(0 5 ? * SUN-SAT *)", 35)),
    "a monthly archive beside a daily rule": () => plan(rule(MONTHLY, 2190), rule(DAILY, 35)),
    "as the settings ask": {
      settings: { backup: { minimumRetentionDays: 7, maximumHoursBetweenBackups: 168 } },
      program: () => plan(rule(WEEKLY, 7)),
    },
  },
  violating: {
    "every day of a single year": () => plan(rule("cron(0 5 * * ? 2020)", 35)),
    "every day of half the months": () => plan(rule("cron(0 5 * 1-6 ? *)", 35)),
    "for a month": { doc: true, program: () => plan(rule(DAILY, 30)) },
    "every week": () => plan(rule(WEEKLY, 35)),
    "every month": () => plan(rule(MONTHLY, 365)),
    "every second day": () => plan(rule("cron(0 5 1/2 * ? *)", 35)),
    "on working days": () => plan(rule("cron(0 5 ? * MON-FRI *)", 35)),
    "every year": () => plan(rule("cron(0 5 1 1 ? *)")),
    "one rule too rare and the other too short": () => plan(rule(WEEKLY, 365), rule(DAILY, 7)),
    "less than the settings ask": {
      settings: { backup: { minimumRetentionDays: 90 } },
      program: () => plan(rule(DAILY, 35)),
    },
    "more rarely than the settings ask": {
      settings: { backup: { maximumHoursBetweenBackups: 12 } },
      program: () => plan(rule(DAILY, 35)),
    },
  },
  undecided: {
    "a computed schedule": () => plan(rule(new aws.kms.Key("records").arn, 35)),
    "computed days": () => {
      const key = new aws.kms.Key("records");
      plan(
        rule(
          DAILY,
          key.arn.apply((arn) => arn.length),
        ),
      );
    },
    "computed rules": () => {
      const key = new aws.kms.Key("records");
      new aws.backup.Plan("records", { rules: key.arn.apply(() => [rule(DAILY, 35)]) });
    },
  },
};
