import type { Block } from "../core/fact";
import type { Resource } from "../core/graph";

const SETTINGS: Readonly<Record<string, string>> = {
  "aws:dms/replicationTask:ReplicationTask": "replicationTaskSettings",
  "aws:dms/replicationConfig:ReplicationConfig": "replicationSettings",
};

/** What moves data, and says how in a JSON document. */
export const TASKS = Object.keys(SETTINGS);

/** The settings of a task (AWS DMS user guide, "Specifying task settings"). */
export const taskSettings = (task: Resource): Block => task.json(SETTINGS[task.type]!);
