import type { Block, Items } from "../core/fact";
import type { Resource } from "../core/graph";

export const JOB_DEFINITION = "aws:batch/jobDefinition:JobDefinition";

/**
 * The groups of containers that a job definition describes, each with its volumes and its network: `containerProperties`,
 * the tasks of `ecsProperties`, and those of each range of nodes. The three are JSON in text, and Batch reads their keys
 * in small and in capital letters.
 */
export function groupsOf(definition: Resource): Items<Block> {
  const nodes = rangesOf(definition);
  return definition
    .json("containerProperties", "camelCase")
    .list("")
    .concat(tasksOf(definition.json("ecsProperties", "camelCase")))
    .concat(nodes.flatMap((node) => node.list("container")))
    .concat(nodes.flatMap((node) => tasksOf(node.block("ecsProperties"))));
}

const tasksOf = (properties: Block): Items<Block> => properties.list("taskProperties");

const rangesOf = (definition: Resource): Items<Block> =>
  definition.json("nodeProperties", "camelCase").list("nodeRangeProperties");

const inPods = (properties: Items<Block>): Items<Block> => {
  const pods = properties.flatMap((own) => own.list("podProperties"));
  return pods.flatMap((pod) => pod.list("containers").concat(pod.list("initContainers")));
};

/** The containers that Kubernetes runs, as the provider writes them. */
export const podContainersOf = (definition: Resource): Items<Block> => inPods(definition.list("eksProperties"));

/** Those of ranges of nodes, as Batch's API writes them: in JSON. */
export const nodePodContainersOf = (definition: Resource): Items<Block> =>
  inPods(rangesOf(definition).flatMap((node) => node.list("eksProperties")));

/** Every container of a job definition; those that Kubernetes runs have a form of their own. */
export const containersOf = (definition: Resource): Items<Block> =>
  groupsOf(definition).flatMap((group) =>
    group.formOf("containers") === "absent" ? group.list("") : group.list("containers"),
  );
