import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.autoscaling.GroupArgs> = {}) =>
  new aws.autoscaling.Group("web", {
    minSize: 2,
    maxSize: 4,
    vpcZoneIdentifiers: ["subnet-1", "subnet-2"],
    launchTemplate: { id: "lt-1" },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "a template": { doc: true, program: () => make() },
    "a limited life": {
      settings: { autoscaling: { maximumInstanceLifetimeDays: 30 } },
      program: () => make({ maxInstanceLifetime: 2592000 }),
    },
  },
  violating: {
    "a launch configuration": {
      doc: true,
      findings: ["launchConfiguration"],
      isEnoughIfSet: ["launchConfiguration"],
      program: () => make({ launchTemplate: undefined, launchConfiguration: "web" }),
    },
    "a life without an end": {
      settings: { autoscaling: { maximumInstanceLifetimeDays: 30 } },
      findings: ["maxInstanceLifetime"],
      program: () => make(),
    },
    "a life that is too long": {
      settings: { autoscaling: { maximumInstanceLifetimeDays: 30 } },
      findings: ["maxInstanceLifetime"],
      program: () => make({ maxInstanceLifetime: 2592001 }),
    },
  },
  undecided: {
    "a computed life": {
      settings: { autoscaling: { maximumInstanceLifetimeDays: 30 } },
      program: () => make({ maxInstanceLifetime: new aws.kms.Key("late").arn.apply((arn) => arn.length) }),
    },
  },
};
