import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const vaultArn = (region: string) => `arn:aws:backup:${region}:111122223333:backup-vault:records`;

const rule = (ruleName: string, targetVaultName: pulumi.Input<string>, ...vaults: pulumi.Input<string>[]) => ({
  ruleName,
  targetVaultName,
  copyActions: vaults.map((destinationVaultArn) => ({ destinationVaultArn })),
});

const copyTo = (...vaults: pulumi.Input<string>[]) =>
  new aws.backup.Plan("records", { rules: [rule("daily", "records", ...vaults)] });

const designatedRegions = ["us-east-1", "us-west-2"];

export const cases: PolicyCases = {
  compliant: {
    "a vault of the stack in a designated region": {
      doc: true,
      settings: { designatedRegions },
      program: () => {
        const second = new aws.backup.Vault("second", { region: "us-west-2" });
        copyTo(second.arn);
      },
    },
    "a vault of another stack": { settings: { designatedRegions }, program: () => copyTo(vaultArn("us-west-2")) },
    "an air-gapped vault": () => {
      const vault = new aws.backup.LogicallyAirGappedVault("isolated", { minRetentionDays: 7, maxRetentionDays: 35 });
      copyTo(vault.arn);
    },
    "no copies": () => new aws.backup.Plan("records", { rules: [rule("daily", "records")] }),
    "the plan's own vault and a second one": {
      settings: { designatedRegions },
      program: () => {
        const own = new aws.backup.Vault("own");
        const second = new aws.backup.Vault("second", { region: "us-west-2" });
        new aws.backup.Plan("records", { rules: [rule("daily", own.name, second.arn)] });
      },
    },
    "two rules that copy to one vault": {
      settings: { designatedRegions },
      program: () => {
        const second = new aws.backup.Vault("second", { region: "us-west-2" });
        new aws.backup.Plan("records", {
          rules: [rule("daily", "records", second.arn), rule("monthly", "records", second.arn)],
        });
      },
    },
  },
  violating: {
    "a vault of another stack, elsewhere": {
      doc: true,
      findings: ["rules.copyActions.destinationVaultArn eu-west-1"],
      program: () => copyTo(vaultArn("eu-west-1")),
    },
    "a vault of the stack, elsewhere": {
      findings: ["region eu-west-1"],
      program: () => {
        const second = new aws.backup.Vault("second", { region: "eu-west-1" });
        copyTo(second.arn);
      },
    },
    "a vault of the stack, elsewhere, whose ARN is spelled out": {
      findings: ["region eu-west-1"],
      program: () => {
        new aws.backup.Vault("records", { name: "records", region: "eu-west-1" });
        new aws.backup.Plan("records", { rules: [rule("daily", "local", vaultArn("eu-west-1"))] });
      },
    },
    "two vaults elsewhere, one of them spelled out": {
      findings: ["region eu-west-1", "region eu-west-2"],
      program: () => {
        new aws.backup.Vault("records", { name: "records", region: "eu-west-1" });
        const third = new aws.backup.Vault("third", { region: "eu-west-2" });
        new aws.backup.Plan("records", { rules: [rule("daily", "local", vaultArn("eu-west-1"), third.arn)] });
      },
    },
    "a vault of a provider elsewhere": {
      findings: ["provider.region eu-west-1"],
      program: () => {
        const provider = new aws.Provider("ireland", { region: "eu-west-1" });
        copyTo(new aws.backup.Vault("second", {}, { provider }).arn);
      },
    },
    "an air-gapped vault elsewhere": () => {
      const retention = { minRetentionDays: 7, maxRetentionDays: 35 };
      copyTo(new aws.backup.LogicallyAirGappedVault("isolated", { ...retention, region: "eu-west-1" }).arn);
    },
    "the plan's own vault here and a second one elsewhere": () => {
      const own = new aws.backup.Vault("own");
      const second = new aws.backup.Vault("second", { region: "eu-west-1" });
      new aws.backup.Plan("records", { rules: [rule("daily", own.name, second.arn)] });
    },
    "the second action of the second rule": () =>
      new aws.backup.Plan("records", {
        rules: [
          rule("daily", "records", vaultArn("us-east-1")),
          rule("monthly", "records", vaultArn("us-east-1"), vaultArn("ap-south-1")),
        ],
      }),
    "both actions": {
      findings: ["rules.copyActions.destinationVaultArn eu-west-1", "rules.copyActions.destinationVaultArn ap-south-1"],
      program: () => copyTo(vaultArn("eu-west-1"), vaultArn("ap-south-1")),
    },
  },
  undecided: {
    "a vault that is computed from something else": () => copyTo(new aws.kms.Key("records").arn),
    "a computed vault beside the plan's own one": () => {
      const own = new aws.backup.Vault("own");
      const key = new aws.kms.Key("records");
      new aws.backup.Plan("records", { rules: [rule("daily", own.name, key.arn)] });
    },
    "a computed vault beside one of the stack": () => {
      const second = new aws.backup.Vault("second");
      copyTo(second.arn, new aws.kms.Key("records").arn);
    },
    "a vault whose region is not known": { region: "", program: () => copyTo(new aws.backup.Vault("second").arn) },
    "computed rules": () => {
      const key = new aws.kms.Key("records");
      const rules = key.arn.apply(() => [rule("daily", "records", vaultArn("us-east-1"))]);
      new aws.backup.Plan("records", { rules });
    },
  },
};
