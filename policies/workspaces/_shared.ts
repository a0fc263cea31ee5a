import type { Resource } from "../core/graph";
import type { Truth } from "../core/truth";

/** Whether a directory serves desktops of single users, and not a pool. */
export const isPersonal = (directory: Resource): Truth =>
  directory.word("workspaceType").orElse("personal").is("personal");
