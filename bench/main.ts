/** Measures the policy pack beside the least that a pack can cost. README.md tells what and how. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { findPulumi } from "../scripts/pulumi-cli";
import { root } from "../scripts/root";
import { type Figure, isWithin, outcome, summary, tableOf } from "./figures";
import { analyze, growth, stack, start } from "./measure";
import { PackProcess, type Profile } from "./pack-process";
import { preview } from "./preview";
import { tellsUsage } from "./process";
import { profilePack } from "./profile";

const MEASUREMENTS = { start, analyze, stack, growth, preview };
type Measurement = keyof typeof MEASUREMENTS;

const USAGE = `Usage: npm run bench -- [options]
  --quick             fewer rounds, smaller stacks, no Pulumi CLI
  --only NAMES        of ${Object.keys(MEASUREMENTS).join(",")}: these only
  --profile NAME      standard (default), or all: with the policies that are off by default
  --pack DIR          another build of the pack than this project's
  --cpu-profile DIR   measures nothing, but writes CPU profiles of the pack to DIR and sums them up`;

async function main(): Promise<void> {
  const { quick = false, only, profile = "standard", pack = root, "cpu-profile": profiles, help } = options();
  if (help) return console.log(USAGE);
  if (profile !== "standard" && profile !== "all") throw new Error(`There is no profile ${profile}.\n${USAGE}`);
  const subject = { pack: resolve(pack), profile } as const;
  if (profiles !== undefined) return console.log(await profilePack({ ...subject, folder: resolve(profiles) }));
  const wanted = selection(only, quick);
  const about = { ...(await describe(subject, wanted.includes("preview"))), profile, quick };
  console.log(JSON.stringify(about));
  if (!tellsUsage) console.log("This system has no /proc: CPU time and memory are not measured.");
  const figures: Figure[] = [];
  for (const name of wanted) {
    console.error(`Measuring ${name} ...`);
    try {
      figures.push(...(await MEASUREMENTS[name]({ ...subject, rounds: quick ? 3 : 5, isQuick: quick })));
    } catch (error) {
      complain(error); // the others may still be told
    }
  }
  console.log(tableOf(figures));
  keep({ date: new Date().toISOString(), ...about, figures: figures.map(told) });
}

const told = (figure: Figure) => ({
  ...figure,
  summary: { floor: summary(figure.floor), pack: summary(figure.pack) },
  outcome: outcome(figure),
  isWithin: isWithin(figure),
});

function options() {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  return parseArgs({
    options: { quick: flag, only: text, profile: text, pack: text, "cpu-profile": text, help: flag },
  }).values;
}

function selection(only: string | undefined, isQuick: boolean): Measurement[] {
  const all = Object.keys(MEASUREMENTS) as Measurement[];
  if (only === undefined) return all.filter((name) => !(isQuick && name === "preview"));
  const names = only.split(",");
  const strange = names.find((name) => !all.some((known) => known === name));
  if (strange !== undefined) throw new Error(`There is no measurement ${strange}.\n${USAGE}`);
  return all.filter((name) => names.includes(name));
}

async function describe({ pack, profile }: { pack: string; profile: Profile }, usesCli: boolean) {
  const running = await PackProcess.start(pack);
  const { on, off } = await running.configure(profile);
  await running.stop();
  return {
    node: process.versions.node,
    "@pulumi/policy": require("@pulumi/policy/package.json").version as string,
    "@pulumi/pulumi": require("@pulumi/pulumi/package.json").version as string,
    ...(usesCli && { cli: (await findPulumi()).version }),
    "policies on": on,
    "policies off": off,
  };
}

function keep(results: { readonly date: string; readonly [key: string]: unknown }): void {
  const folder = join(root, "bench", "results");
  mkdirSync(folder, { recursive: true });
  for (const name of [results.date.replace(/[:.]/g, "-"), "latest"]) {
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(results, undefined, 2)}\n`);
  }
}

function complain(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

main().catch(complain);
