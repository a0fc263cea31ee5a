import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Text = pulumi.Input<string>;

const taskDefinition = "arn:aws:ecs:us-east-1:111122223333:task-definition/portal:1";
const cluster = "arn:aws:ecs:us-east-1:111122223333:cluster/clinic";
const roleArn = "arn:aws:iam::111122223333:role/events";

const service =
  (platformVersion?: Text, launchType: Text = "FARGATE") =>
  () =>
    new aws.ecs.Service("portal", { cluster, taskDefinition, launchType, platformVersion });

const onStrategy = (platformVersion: Text) => () =>
  new aws.ecs.Service("portal", {
    cluster,
    taskDefinition,
    capacityProviderStrategies: [{ capacityProvider: "FARGATE", weight: 1 }],
    platformVersion,
  });

const taskSet = (platformVersion: Text) => () =>
  new aws.ecs.TaskSet("portal", { cluster, service: "portal", taskDefinition, launchType: "FARGATE", platformVersion });

const target = (platformVersion?: Text) => () =>
  new aws.cloudwatch.EventTarget("nightly", {
    arn: cluster,
    rule: "nightly",
    roleArn,
    ecsTarget: { taskDefinitionArn: taskDefinition, launchType: "FARGATE", platformVersion },
  });

const schedule = (platformVersion?: Text) => () =>
  new aws.scheduler.Schedule("nightly", {
    flexibleTimeWindow: { mode: "OFF" },
    scheduleExpression: "rate(1 day)",
    target: {
      arn: cluster,
      roleArn,
      ecsParameters: { taskDefinitionArn: taskDefinition, launchType: "FARGATE", platformVersion },
    },
  });

const pipe = (platformVersion?: Text) => () =>
  new aws.pipes.Pipe("intake", {
    roleArn,
    source: "arn:aws:sqs:us-east-1:111122223333:intake",
    target: cluster,
    targetParameters: {
      ecsTaskParameters: { taskDefinitionArn: taskDefinition, launchType: "FARGATE", platformVersion },
    },
  });

const job = (containerProperties: Text, platformCapabilities?: Text[]) => () =>
  new aws.batch.JobDefinition("claims", { type: "container", platformCapabilities, containerProperties });

const container = (platformVersion?: string) =>
  JSON.stringify({ image: "claims", fargatePlatformConfiguration: platformVersion ? { platformVersion } : undefined });

export const cases: PolicyCases = {
  compliant: {
    "no platform version": { doc: true, program: service() },
    "the latest one": service("LATEST"),
    "the current one of Linux": service("1.4.0"),
    "the current one of Windows": service("1.0.0"),
    "one that the pack does not know": service("1.5.0"),
    "an old one on its last day": { now: "2026-03-16", program: service("1.3.0") },
    "an old one that the setting allows": {
      settings: { versions: { ends: ["fargate 1.3.0 2026-06-30"] } },
      program: service("1.3.0"),
    },
    "a task set": taskSet("1.4.0"),
    "an event's task": target(),
    "a schedule's task": schedule("LATEST"),
    "a pipe's task": pipe("1.4.0"),
    "a job": job(container("LATEST"), ["FARGATE"]),
    "a job without a platform version": job(container(), ["FARGATE"]),
  },
  violating: {
    "an old platform version": { doc: true, program: service("1.3.0") },
    "an older one": service("1.2.0"),
    "one on a capacity provider": onStrategy("1.3.0"),
    "the day after the last": { now: "2026-03-17", program: service("1.3.0") },
    "a task set": taskSet("1.3.0"),
    "an event's task": target("1.3.0"),
    "a schedule's task": schedule("1.1.0"),
    "a pipe's task": pipe("1.3.0"),
    "a job": job(container("1.3.0"), ["FARGATE"]),
  },
  undecided: {
    "a platform version that is computed": () => service(new aws.kms.Key("key").arn)(),
    "a launch type that is computed": () => service("1.3.0", new aws.kms.Key("key").arn)(),
    "a job that is computed": () => job(new aws.kms.Key("key").arn, ["FARGATE"])(),
    "one that the pack does not know, past the horizon": { now: "2027-03-17", program: service("1.5.0") },
  },
  notApplicable: {
    "a service on instances": service(undefined, "EC2"),
    "a service elsewhere": service(undefined, "EXTERNAL"),
    "a job on instances": job(container()),
  },
};
