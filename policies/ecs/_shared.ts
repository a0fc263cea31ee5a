import type { Block, Items } from "../core/fact";
import type { Resource } from "../core/graph";

export const TASK_DEFINITION = "aws:ecs/taskDefinition:TaskDefinition";
export const DAEMON_DEFINITION = "aws:ecs/daemonTaskDefinition:DaemonTaskDefinition";

/** The containers of a task definition, which writes them as JSON, or of a daemon's. */
export const containersOf = (definition: Resource): Items<Block> =>
  definition.type === TASK_DEFINITION
    ? definition.json("containerDefinitions", "camelCase").list("")
    : definition.list("containerDefinitions");
