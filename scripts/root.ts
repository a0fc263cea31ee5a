import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The project's folder, whether this runs from the sources or from `bin`. */
export const root: string = (() => {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "PulumiPolicy.yaml"))) return folder;
    if (folder === dirname(folder)) throw new Error("PulumiPolicy.yaml is in none of the folders above this script");
  }
})();
