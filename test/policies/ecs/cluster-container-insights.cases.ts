import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.ecs.ClusterArgs = {}) => new aws.ecs.Cluster("app", args);
const standard = (args: Partial<aws.ecs.AccountSettingDefaultArgs> = {}) =>
  new aws.ecs.AccountSettingDefault("insights", { name: "containerInsights", value: "enabled", ...args });
export const cases: PolicyCases = {
  compliant: {
    enabled: { doc: true, program: () => make({ settings: [{ name: "containerInsights", value: "enabled" }] }) },
    enhanced: () => make({ settings: [{ name: "containerInsights", value: "enhanced" }] }),
    "by the account": () => {
      standard();
      make();
    },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    disabled: () => make({ settings: [{ name: "containerInsights", value: "disabled" }] }),
    "the account says no": () => standard({ value: "disabled" }),
  },
  undecided: {
    "a computed value": () => make({ settings: [{ name: "containerInsights", value: new aws.kms.Key("late").arn }] }),
  },
  notApplicable: {
    "another setting of the account": () => standard({ name: "taskLongArnFormat" }),
  },
};
