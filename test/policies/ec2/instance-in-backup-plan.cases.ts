import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ec2.InstanceArgs> = {}) =>
  new aws.ec2.Instance("app", { ami: "ami-0123456789abcdef0", instanceType: "m7i.large", ...args });
const plan = (args: Partial<aws.backup.SelectionArgs>) =>
  new aws.backup.Selection("daily", { iamRoleArn: "arn:aws:iam::111122223333:role/backup", planId: "plan", ...args });

const lifecycle = (resourceTypes: string) =>
  new aws.dlm.LifecyclePolicy("daily", {
    description: "daily",
    executionRoleArn: "arn:aws:iam::111122223333:role/dlm",
    state: "ENABLED",
    policyDetails: {
      resourceTypes: resourceTypes as never,
      targetTags: { backup: "daily" },
      schedules: [{ name: "daily", createRule: { interval: 24 }, retainRule: { count: 14 } }],
    },
  });
export const cases: PolicyCases = {
  compliant: {
    named: { doc: true, program: () => plan({ resources: [make().arn] }) },
    "by its tag": () => {
      plan({ selectionTags: [{ type: "STRINGEQUALS", key: "backup", value: "daily" }] });
      make({ tags: { backup: "daily" } });
    },
    "by a pattern": () => {
      plan({ resources: ["arn:aws:ec2:*:*:instance/*"] });
      make();
    },
    "by a lifecycle policy": () => {
      lifecycle("INSTANCE");
      make({ tags: { backup: "daily" } });
    },
    "by a plan elsewhere": {
      settings: { backup: { plannedTags: ["backup=daily"] } },
      program: () => make({ tags: { backup: "daily" } }),
    },
  },
  violating: {
    nothing: { doc: true, program: () => make() },
    "a plan for volumes": () => {
      plan({ resources: ["arn:aws:ec2:*:*:volume/*"] });
      make();
    },
    "a lifecycle policy of volumes": () => {
      lifecycle("VOLUME");
      make({ tags: { backup: "daily" } });
    },
    "other tags": () => {
      lifecycle("INSTANCE");
      make({ tags: { backup: "weekly" } });
    },
    "left out": () => {
      const instance = make();
      plan({ resources: ["*"], notResources: [instance.arn] });
    },
  },
  undecided: {
    "a computed tag": () => {
      plan({ selectionTags: [{ type: "STRINGEQUALS", key: "backup", value: "daily" }] });
      make({ tags: { backup: new aws.kms.Key("late").arn } });
    },
  },
};
