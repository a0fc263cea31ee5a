import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const plan = () => new aws.backup.Plan("records", { rules: [{ ruleName: "daily", targetVaultName: "records" }] });

const testing = (name: string, args: Partial<aws.backup.RestoreTestingPlanArgs> = {}) =>
  new aws.backup.RestoreTestingPlan(name, {
    name,
    scheduleExpression: "cron(0 12 ? * * *)",
    recoveryPointSelection: {
      algorithm: "LATEST_WITHIN_WINDOW",
      includeVaults: ["*"],
      recoveryPointTypes: ["SNAPSHOT"],
    },
    ...args,
  });

const selection = (restoreTestingPlanName: pulumi.Input<string>) =>
  new aws.backup.RestoreTestingSelection("databases", {
    name: "databases",
    restoreTestingPlanName,
    protectedResourceType: "RDS",
    protectedResourceArns: ["*"],
    iamRoleArn: "arn:aws:iam::111122223333:role/restore",
  });

export const cases: PolicyCases = {
  compliant: {
    "restores of databases are tested": {
      doc: true,
      linkedByLiteral: ["restoreTestingPlanName"],
      program: () => {
        plan();
        selection(testing("restores").name);
      },
    },
    "a selection that names the testing plan by a literal": {
      linkedByLiteral: ["restoreTestingPlanName"],
      program: () => {
        plan();
        testing("restores");
        selection("restores");
      },
    },
    "a testing plan whose name is not known": () => {
      plan();
      selection(testing("restores", { name: new aws.kms.Key("key").keyId }).name);
    },
  },
  violating: {
    "no test of restores": { doc: true, program: () => plan() },
    "a testing plan without a selection": () => {
      plan();
      testing("restores");
    },
    "a selection of another testing plan": () => {
      plan();
      testing("restores");
      selection("others");
    },
    "tests in another region": () => {
      plan();
      selection(testing("restores", { region: "us-west-2" }).name);
    },
  },
  undecided: {
    "tests in a region that is computed": () => {
      plan();
      selection(testing("restores", { region: new aws.kms.Key("key").description }).name);
    },
  },
};
