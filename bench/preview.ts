import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../policies/catalogue";
import { root } from "../scripts/root";
import { Workspace } from "../scripts/workspace";
import type { Figure } from "./figures";
import { interleave, type Plan, ratio } from "./measure";
import { besideEmpty, workFolder } from "./packs";

/** `pulumi preview` as people run it: the real CLI with a program of 300 resources. */
export async function preview({ pack, rounds, profile }: Plan): Promise<Figure[]> {
  const workspace = await Workspace.of(writeProgram(), "bench");
  const samples = await interleave(rounds, besideEmpty(pack), async (folder, side) => {
    const config = side === "pack" && profile === "all" ? ["--policy-pack-config", writeConfig()] : [];
    const begin = performance.now();
    const { exitCode, stderr } = await workspace.pulumi(["preview", "--policy-pack", folder, ...config]);
    const time = performance.now() - begin;
    if (exitCode !== 0) throw new Error(`pulumi preview failed:\n${stderr}`);
    return { time };
  });
  return ratio("pulumi preview, 300 resources", "ms", 1.15, samples.time);
}

function writeProgram(): string {
  const folder = join(workFolder, "program");
  mkdirSync(folder, { recursive: true });
  const script = JSON.stringify(join(root, "bin", "bench", "mix", "program"));
  writeFileSync(join(folder, "index.js"), `require(${script}).declareMix();\n`);
  writeFileSync(join(folder, "Pulumi.yaml"), "name: portal\nruntime: nodejs\n");
  writeFileSync(join(folder, "Pulumi.dev.yaml"), "config:\n  aws:region: us-east-1\n");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "portal", main: "index.js" }));
  return folder;
}

function writeConfig(): string {
  const file = join(workFolder, "every-policy.json");
  writeFileSync(file, JSON.stringify(Object.fromEntries(catalogue.map(({ id, level }) => [id, level]))));
  return file;
}
