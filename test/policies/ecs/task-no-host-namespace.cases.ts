import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const define = (container: object, args: Partial<aws.ecs.TaskDefinitionArgs> = {}) =>
  new aws.ecs.TaskDefinition("app", {
    family: "app",
    containerDefinitions: JSON.stringify([{ name: "app", image: "app", essential: true, ...container }]),
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => define({}) },
    "of the task": () => define({}, { pidMode: "task", ipcMode: "task" }),
  },
  violating: {
    processes: { doc: true, findings: ["pidMode"], program: () => define({}, { pidMode: "host" }) },
    memory: { findings: ["ipcMode"], program: () => define({}, { ipcMode: "host" }) },
  },
  undecided: {
    "a computed mode": () => define({}, { pidMode: new aws.kms.Key("late").arn }),
  },
};
