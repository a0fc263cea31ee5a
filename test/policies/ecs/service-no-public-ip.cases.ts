import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { job, tasks } from "./_programs";

const make = (args: Partial<aws.ecs.ServiceArgs> = {}) =>
  new aws.ecs.Service("app", { cluster: "app", taskDefinition: "app:1", ...args });
export const cases: PolicyCases = {
  compliant: {
    false: {
      doc: true,
      program: () => make({ networkConfiguration: { subnets: ["subnet-1"], assignPublicIp: false } }),
    },
    "nothing said": () => make({ networkConfiguration: { subnets: ["subnet-1"] } }),
    "a job": () => job({ networkConfiguration: { assignPublicIp: "DISABLED" } }),
  },
  violating: {
    true: { doc: true, program: () => make({ networkConfiguration: { subnets: ["subnet-1"], assignPublicIp: true } }) },
    "a set of tasks": () =>
      new aws.ecs.TaskSet("app", {
        cluster: "app",
        service: "app",
        taskDefinition: "app:1",
        networkConfiguration: { subnets: ["subnet-1"], assignPublicIp: true },
      }),
    "a target of events": () =>
      new aws.cloudwatch.EventTarget("nightly", {
        rule: "nightly",
        arn: "arn:aws:ecs:us-east-1:111122223333:cluster/app",
        ecsTarget: {
          taskDefinitionArn: "arn:aws:ecs:us-east-1:111122223333:task-definition/app:1",
          networkConfiguration: { subnets: ["subnet-1"], assignPublicIp: true },
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
            networkConfiguration: { subnets: ["subnet-1"], assignPublicIp: true },
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
            networkConfiguration: { awsVpcConfiguration: { subnets: ["subnet-1"], assignPublicIp: "ENABLED" } },
          },
        },
      }),
    "a job": {
      findings: ["containerProperties"],
      program: () => job({ networkConfiguration: { assignPublicIp: "ENABLED" } }),
    },
    "a job of tasks": {
      findings: ["ecsProperties.taskProperties[0]"],
      program: () => tasks({ networkConfiguration: { assignPublicIp: "ENABLED" } }),
    },
  },
  undecided: {
    "a computed flag": () =>
      make({
        networkConfiguration: {
          subnets: ["subnet-1"],
          assignPublicIp: new aws.kms.Key("late").arn.apply((arn) => arn !== ""),
        },
      }),
    "a computed job": () =>
      new aws.batch.JobDefinition("nightly", { type: "container", containerProperties: new aws.kms.Key("late").arn }),
  },
};
