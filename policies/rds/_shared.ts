import type { Resource } from "../core/graph";
import { and, Truth } from "../core/truth";

export const INSTANCE = "aws:rds/instance:Instance";
export const CLUSTER = "aws:rds/cluster:Cluster";
export const DATABASES = [INSTANCE, CLUSTER] as const;

/** RDS Custom leaves the operating system and the engine to the customer. */
export const isCustom = (database: Resource): Truth =>
  database.word("engine").satisfies((engine) => engine.startsWith("custom-"));

export const NOT_ON_ITS_OWN = "its source or its cluster decides";

/** Whether a database is neither the replica of another nor the member of an Aurora cluster. */
export function isOnItsOwn(database: Resource): Truth {
  if (database.type === CLUSTER) return database.text("replicationSourceIdentifier").isAbsent;
  if (database.type !== INSTANCE) return Truth.true;
  const isMember = database.word("engine").satisfies((engine) => engine.startsWith("aurora"));
  return and(database.text("replicateSourceDb").isAbsent, isMember.not);
}
