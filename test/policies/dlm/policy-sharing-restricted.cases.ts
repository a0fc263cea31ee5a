import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const policy = (...targetAccounts: pulumi.Input<string>[]) =>
  new aws.dlm.LifecyclePolicy("imaging", {
    description: "Snapshots of the imaging volumes",
    executionRoleArn: "arn:aws:iam::111122223333:role/snapshots",
    policyDetails: {
      resourceTypes: ["VOLUME"],
      targetTags: { app: "imaging" },
      schedules: [
        {
          name: "daily",
          createRule: { interval: 24, intervalUnit: "HOURS" },
          retainRule: { count: 30 },
          ...(targetAccounts.length > 0 && { shareRule: { targetAccounts } }),
        },
      ],
    },
  });

const settings = { accounts: { trusted: ["444455556666"] } };

export const cases: PolicyCases = {
  compliant: {
    "no share": { doc: true, program: () => policy() },
    "a share with a trusted account": { settings, program: () => policy("444455556666") },
  },
  violating: {
    "a share with another account": { doc: true, program: () => policy("777788889999") },
    "one account that is not trusted": { settings, program: () => policy("444455556666", "777788889999") },
  },
  undecided: {
    "an account that is computed": {
      settings,
      program: () => policy(new aws.organizations.Account("research", { email: "research@clinic.example" }).id),
    },
  },
};
