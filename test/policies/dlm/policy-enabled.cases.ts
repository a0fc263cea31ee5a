import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const policy = (state?: pulumi.Input<string>) =>
  new aws.dlm.LifecyclePolicy("imaging", {
    description: "Snapshots of the imaging volumes",
    executionRoleArn: "arn:aws:iam::111122223333:role/snapshots",
    policyDetails: {
      resourceTypes: ["VOLUME"],
      targetTags: { app: "imaging" },
      schedules: [{ name: "daily", createRule: { interval: 24, intervalUnit: "HOURS" }, retainRule: { count: 30 } }],
    },
    state,
  });

export const cases: PolicyCases = {
  compliant: {
    enabled: { doc: true, program: () => policy("ENABLED") },
    "nothing said": () => policy(),
  },
  violating: {
    disabled: { doc: true, program: () => policy("DISABLED") },
    "another spelling": () => policy("Disabled"),
  },
  undecided: {
    "a computed state": () => policy(new aws.kms.Key("imaging").arn),
  },
};
