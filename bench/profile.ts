import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PackProcess, type Profile } from "./pack-process";
import { requestsFor } from "./requests";

// node writes a profile when a process ends by itself, and the pack is ended by a signal.
const END_BY_ITSELF = "data:text/javascript,process.once('SIGTERM', () => process.exit());";
const SIZE = 1_000;

export interface ProfilePlan {
  /** The folder of the pack. */
  readonly pack: string;
  readonly profile: Profile;
  /** Where the profiles are written. */
  readonly folder: string;
}

/** Writes `analyze.cpuprofile` and `stack.cpuprofile`, and tells where the time went. */
export async function profilePack(plan: ProfilePlan): Promise<string> {
  mkdirSync(plan.folder, { recursive: true });
  const { resources, stack } = requestsFor(SIZE);
  const analyze = await record(plan, "analyze", async (running) => {
    for (let left = 10; left > 0; left--) await running.analyzeAll(resources);
  });
  const analyzeStack = await record(plan, "stack", async (running) => {
    await running.analyzeAll(resources); // a small part of the whole
    for (let left = 30; left > 0; left--) await running.analyzeStack(stack);
  });
  return [`Analyze, 10 x ${SIZE} resources`, analyze, `AnalyzeStack, 30 x ${SIZE} resources`, analyzeStack].join("\n");
}

async function record(plan: ProfilePlan, name: string, use: (running: PackProcess) => Promise<void>): Promise<string> {
  const file = `${name}.cpuprofile`;
  const written = [`--cpu-prof-dir=${plan.folder}`, `--cpu-prof-name=${file}`];
  const running = await PackProcess.start(plan.pack, ["--cpu-prof", ...written, `--import=${END_BY_ITSELF}`]);
  await running.configure(plan.profile);
  await use(running);
  await running.stop();
  const summed = summaryOf(JSON.parse(readFileSync(join(plan.folder, file), "utf8")));
  writeFileSync(join(plan.folder, `${name}.txt`), summed);
  return summed;
}

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const PARTS: readonly (readonly [part: string, url: RegExp])[] = [
  ["this pack", /\/bin\/policies\//],
  ["@pulumi/policy", /\/@pulumi\/policy\//],
  ["protobuf", /\/google-protobuf\/|\/@pulumi\/pulumi\/proto\//],
  ["gRPC", /\/@grpc\//],
  ["node", /^node:/],
];
const LOADER = /^node:internal\/modules/;
const LISTED = 30;

/** Self time by part and by function, without waiting and without the start. */
function summaryOf(profile: CpuProfile): string {
  const started = loadingNodes(profile);
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const parts = new Map<string, number>();
  const functions = new Map<string, number>();
  for (const [index, id] of profile.samples.entries()) {
    const { functionName, url, lineNumber } = frames.get(id)!;
    if (started.has(id) || functionName === "(idle)" || functionName === "(root)") continue;
    const time = profile.timeDeltas[index]! / 1_000;
    const part =
      PARTS.find(([, pattern]) => pattern.test(url))?.[0] ?? (functionName.startsWith("(") ? functionName : "else");
    const place = `${functionName || "(anonymous)"} ${url.split("/").slice(-2).join("/")}:${lineNumber + 1}`;
    add(parts, part, time);
    add(functions, `${part}: ${place}`, time);
  }
  return `${listed(parts)}\n${listed(functions)}`;
}

/** The nodes below the module loader: the start of the pack. */
function loadingNodes({ nodes }: CpuProfile): Set<number> {
  const found = new Set<number>();
  // A node stands before its children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (LOADER.test(callFrame.url)) found.add(id);
    if (found.has(id)) for (const child of children) found.add(child);
  }
  return found;
}

function add(times: Map<string, number>, key: string, time: number): void {
  times.set(key, (times.get(key) ?? 0) + time);
}

function listed(times: ReadonlyMap<string, number>): string {
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  const longest = [...times].sort(([, one], [, other]) => other - one).slice(0, LISTED);
  const share = (time: number) => `${((100 * time) / total).toFixed(1)} %`.padStart(8);
  return longest.map(([name, time]) => `${share(time)}  ${time.toFixed(0).padStart(6)} ms  ${name}\n`).join("");
}
