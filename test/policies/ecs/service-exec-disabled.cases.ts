import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ecs.ServiceArgs> = {}) =>
  new aws.ecs.Service("app", { cluster: "app", taskDefinition: "app:1", ...args });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ enableExecuteCommand: false }),
  },
  violating: {
    on: { doc: true, program: () => make({ enableExecuteCommand: true }) },
    "a daemon": () =>
      new aws.ecs.Daemon("agent", {
        name: "agent",
        clusterArn: "arn:aws:ecs:us-east-1:111122223333:cluster/app",
        daemonTaskDefinitionArn: "arn:aws:ecs:us-east-1:111122223333:daemon-task-definition/agent:1",
        capacityProviderArns: ["arn:aws:ecs:us-east-1:111122223333:capacity-provider/app"],
        enableExecuteCommand: true,
      }),
    "a target of events": () =>
      new aws.cloudwatch.EventTarget("nightly", {
        rule: "nightly",
        arn: "arn:aws:ecs:us-east-1:111122223333:cluster/app",
        ecsTarget: {
          taskDefinitionArn: "arn:aws:ecs:us-east-1:111122223333:task-definition/app:1",
          enableExecuteCommand: true,
        },
      }),
    "a schedule": () =>
      new aws.scheduler.Schedule("nightly", {
        scheduleExpression: "rate(1 days)",
        flexibleTimeWindow: { mode: "OFF" },
        target: {
          arn: "arn:aws:ecs:us-east-1:111122223333:cluster/app",
          roleArn: "arn:aws:iam::111122223333:role/schedule",
          ecsParameters: {
            taskDefinitionArn: "arn:aws:ecs:us-east-1:111122223333:task-definition/app:1",
            enableExecuteCommand: true,
          },
        },
      }),
    "a pipe": () =>
      new aws.pipes.Pipe("app", {
        roleArn: "arn:aws:iam::111122223333:role/pipe",
        source: "arn:aws:sqs:us-east-1:111122223333:app",
        target: "arn:aws:ecs:us-east-1:111122223333:cluster/app",
        targetParameters: {
          ecsTaskParameters: {
            taskDefinitionArn: "arn:aws:ecs:us-east-1:111122223333:task-definition/app:1",
            enableExecuteCommand: true,
          },
        },
      }),
  },
  undecided: {
    "a computed flag": () => make({ enableExecuteCommand: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};
