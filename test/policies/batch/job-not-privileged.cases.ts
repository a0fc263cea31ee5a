import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const job = (containerProperties: object) =>
  new aws.batch.JobDefinition("nightly", {
    type: "container",
    containerProperties: JSON.stringify({ image: "app", ...containerProperties }),
  });
const nodes = (group: object) =>
  new aws.batch.JobDefinition("nightly", {
    type: "multinode",
    nodeProperties: JSON.stringify({
      mainNode: 0,
      numNodes: 1,
      nodeRangeProperties: [{ targetNodes: "0:", ...group }],
    }),
  });
const tasks = (task: object) =>
  new aws.batch.JobDefinition("nightly", {
    type: "container",
    ecsProperties: JSON.stringify({ taskProperties: [task] }),
  });
const pod = (container: object) =>
  new aws.batch.JobDefinition("nightly", {
    type: "container",
    eksProperties: { podProperties: { containers: [{ image: "app", ...container }] as never } },
  });
export const cases: PolicyCases = {
  compliant: {
    "nothing asked": { doc: true, program: () => job({}) },
    "an explicit false": () => job({ privileged: false }),
    "a pod": () => pod({ securityContext: { privileged: false } }),
  },
  violating: {
    "a container": { doc: true, findings: ["containerProperties"], program: () => job({ privileged: true }) },
    "in capitals": () => job({ Privileged: true }),
    "a task": {
      findings: ["ecsProperties.taskProperties[0].containers[1]"],
      program: () => tasks({ containers: [{ image: "app" }, { image: "agent", privileged: true }] }),
    },
    "a node": {
      findings: ["nodeProperties.nodeRangeProperties[0].container"],
      program: () => nodes({ container: { image: "app", privileged: true } }),
    },
    "a task of a node": () =>
      nodes({ ecsProperties: { taskProperties: [{ containers: [{ image: "app", privileged: true }] }] } }),
    "a pod": {
      findings: ["eksProperties.podProperties.containers[0]"],
      program: () => pod({ securityContext: { privileged: true } }),
    },
    "a container of a pod that starts it": {
      findings: ["eksProperties.podProperties.initContainers[0]"],
      program: () =>
        new aws.batch.JobDefinition("nightly", {
          type: "container",
          eksProperties: {
            podProperties: {
              containers: [{ image: "app" }],
              initContainers: [{ image: "app", securityContext: { privileged: true } }],
            } as never,
          },
        }),
    },
    "a pod of a node, in capitals": () =>
      nodes({
        EksProperties: { PodProperties: { Containers: [{ Image: "app", SecurityContext: { Privileged: true } }] } },
      }),
    "a pod of a node": {
      findings: ["nodeProperties.nodeRangeProperties[0].eksProperties.podProperties.initContainers[0]"],
      program: () =>
        nodes({
          eksProperties: {
            podProperties: { initContainers: [{ image: "app", securityContext: { privileged: true } }] },
          },
        }),
    },
  },
  undecided: {
    "a computed job": () =>
      new aws.batch.JobDefinition("nightly", { type: "container", containerProperties: new aws.kms.Key("late").arn }),
    "no JSON": () => new aws.batch.JobDefinition("nightly", { type: "container", containerProperties: "{" }),
  },
};
