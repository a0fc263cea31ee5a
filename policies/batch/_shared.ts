import type { Block, Items } from "../core/fact";
import type { Resource } from "../core/graph";

export const JOB_DEFINITION = "aws:batch/jobDefinition:JobDefinition";

/**
 * The groups of containers that a job definition describes, each with its volumes and its network: `containerProperties`,
 * the tasks of `ecsProperties`, and those of each range of nodes. The three are JSON in text, and Batch reads their keys
 * in small and in capital letters.
 */
export function groupsOf(definition: Resource): Items<Block> {
  const nodes = definition.json("nodeProperties", "camelCase").list("nodeRangeProperties");
  return definition
    .json("containerProperties", "camelCase")
    .list("")
    .concat(tasksOf(definition.json("ecsProperties", "camelCase")))
    .concat(nodes.flatMap((node) => node.list("container")))
    .concat(nodes.flatMap((node) => tasksOf(node.block("ecsProperties"))));
}

const tasksOf = (properties: Block): Items<Block> => properties.list("taskProperties");

/** Every container of a job definition; those that Kubernetes runs have a form of their own. */
export const containersOf = (definition: Resource): Items<Block> =>
  groupsOf(definition).flatMap((group) =>
    group.formOf("containers") === "absent" ? group.list("") : group.list("containers"),
  );
