import type { Companions, Resource } from "../core/graph";
import { and, type Truth } from "../core/truth";

export const LUSTRE = "aws:fsx/lustreFileSystem:LustreFileSystem";

/** What links a file system to S3. */
export const repository = {
  types: ["aws:fsx/dataRepositoryAssociation:DataRepositoryAssociation"],
  by: "fileSystemId",
} as const;

export const NO_BACKUPS = "is scratch, or linked to S3, and cannot be backed up";

/** Whether FSx can back a file system up: Lustre neither of a scratch type nor linked to S3, and all the others. */
export function canBeBackedUp(fileSystem: Resource, repositories: Companions): Truth {
  const type = fileSystem.word("deploymentType").orElse(fileSystem.type === LUSTRE ? "scratch_1" : "persistent");
  return and(
    type.satisfies((name) => !name.startsWith("scratch")),
    repositories.exist.not,
    fileSystem.text("importPath").isAbsent,
  );
}
