import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const define = (container: object, args: Partial<aws.ecs.TaskDefinitionArgs> = {}) =>
  new aws.ecs.TaskDefinition("app", {
    family: "app",
    containerDefinitions: JSON.stringify([{ name: "app", image: "app", essential: true, ...container }]),
    ...args,
  });
const daemon = (container: object) =>
  new aws.ecs.DaemonTaskDefinition("agent", {
    family: "agent",
    containerDefinitions: [{ name: "agent", image: "agent", ...container }] as never,
  });
export const cases: PolicyCases = {
  compliant: {
    "read only": { doc: true, program: () => define({ readonlyRootFilesystem: true }) },
    "a daemon": () => daemon({ readonlyRootFilesystem: true }),
  },
  violating: {
    "nothing said": { doc: true, findings: ["containerDefinitions[0]"], program: () => define({}) },
    "an explicit false": () => define({ readonlyRootFilesystem: false }),
    "a daemon": () => daemon({}),
  },
  undecided: {
    "computed containers": () => define({}, { containerDefinitions: new aws.kms.Key("late").arn }),
  },
  notApplicable: {
    Windows: () => define({}, { runtimePlatform: { operatingSystemFamily: "WINDOWS_SERVER_2022_CORE" } }),
  },
};
