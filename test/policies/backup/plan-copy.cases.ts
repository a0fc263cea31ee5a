import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Rule = aws.types.input.backup.PlanRule;

const rule = (name: string, more: Partial<Rule> = {}): Rule => ({
  ruleName: name,
  targetVaultName: "records",
  schedule: "cron(0 5 ? * * *)",
  ...more,
});

const plan = (...rules: Rule[]) => new aws.backup.Plan("records", { rules });

const SECOND_VAULT = "arn:aws:backup:us-west-2:111122223333:backup-vault:records";

export const cases: PolicyCases = {
  compliant: {
    "a copy in a second vault": {
      doc: true,
      program: () => plan(rule("daily", { copyActions: [{ destinationVaultArn: SECOND_VAULT }] })),
    },
    "a copy in a vault of the stack": () =>
      plan(rule("daily", { copyActions: [{ destinationVaultArn: new aws.backup.Vault("copies").arn }] })),
    "a copy by one of two rules": () =>
      plan(rule("hourly"), rule("daily", { copyActions: [{ destinationVaultArn: SECOND_VAULT }] })),
    "a vault behind an air gap": () => plan(rule("daily", { targetLogicallyAirGappedBackupVaultArn: SECOND_VAULT })),
  },
  violating: {
    "no copy": {
      doc: true,
      isEnoughIfSet: ["rules"],
      program: () => plan(rule("daily")),
    },
    "no copy by either of two rules": () => plan(rule("hourly"), rule("daily")),
    "an empty list of copies": () => plan(rule("daily", { copyActions: [] })),
  },
  undecided: {
    "copies that are computed": () => plan(rule("daily", { copyActions: new aws.kms.Key("key").arn.apply(() => []) })),
    "a rule that is computed": () => plan(new aws.kms.Key("key").arn.apply(() => rule("daily")) as never),
  },
};
