import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../scripts/root";

/** Inside the project, so that node finds its node_modules from there. */
export const workFolder = join(root, ".cache", "bench");

/** The two sides of a comparison, by the folder of the policy pack. */
export interface Sides {
  readonly floor: string;
  readonly pack: string;
}
export type Side = keyof Sides;

/** A pack beside one without policies: the least that any pack costs. */
export const besideEmpty = (pack: string): Sides => ({ floor: write("empty", "[]"), pack });

/** A pack beside one with a single stack policy that does nothing: the least that judging stacks costs. */
export const besideTrivial = (pack: string): Sides => ({ floor: write("trivial", TRIVIAL), pack });

const TRIVIAL = `[
  {
    name: "trivial",
    description: "Counts resources.",
    enforcementLevel: "advisory",
    validateStack: (args, reportViolation) => {
      if (args.resources.length < 0) reportViolation("There are fewer than none.");
    },
  },
]`;

function write(name: string, policies: string): string {
  const folder = join(workFolder, name);
  mkdirSync(folder, { recursive: true });
  const manifest = ["runtime:", "  name: nodejs", "  options:", "    typescript: false", ""];
  writeFileSync(join(folder, "PulumiPolicy.yaml"), manifest.join("\n"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version: "1.0.0", main: "index.js" }));
  const script = `const { PolicyPack } = require("@pulumi/policy");\nnew PolicyPack("${name}", { policies: ${policies} });\n`;
  writeFileSync(join(folder, "index.js"), script);
  return folder;
}
