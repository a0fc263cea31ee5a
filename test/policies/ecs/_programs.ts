import * as aws from "@pulumi/aws";

/* What the tables of several policies are about. */

export const job = (containerProperties: object) =>
  new aws.batch.JobDefinition("nightly", {
    type: "container",
    containerProperties: JSON.stringify({ image: "app", ...containerProperties }),
  });

export const tasks = (task: object) =>
  new aws.batch.JobDefinition("nightly", {
    type: "container",
    ecsProperties: JSON.stringify({ taskProperties: [task] }),
  });

export const define = (container: object, args: Partial<aws.ecs.TaskDefinitionArgs> = {}) =>
  new aws.ecs.TaskDefinition("app", {
    family: "app",
    containerDefinitions: JSON.stringify([{ name: "app", image: "app", essential: true, ...container }]),
    ...args,
  });

export const daemon = (container: object) =>
  new aws.ecs.DaemonTaskDefinition("agent", {
    family: "agent",
    containerDefinitions: [{ name: "agent", image: "agent", ...container }] as never,
  });
