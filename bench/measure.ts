import { exponentOf, type Figure, summary } from "./figures";
import { PackProcess, type Profile } from "./pack-process";
import { besideEmpty, besideTrivial, type Side, type Sides } from "./packs";
import { tellsUsage } from "./process";
import { requestsFor } from "./requests";

export interface Plan {
  /** The folder of the pack. */
  readonly pack: string;
  readonly profile: Profile;
  /** Rounds of each measurement, after one for warming up. */
  readonly rounds: number;
  /** Fewer rounds, and the largest sizes left out. */
  readonly isQuick: boolean;
}

const SIDES: readonly Side[] = ["floor", "pack"];

/** Start of the process, and its memory once it listens. */
export async function start({ pack, rounds }: Plan): Promise<Figure[]> {
  const samples = await interleave(rounds, besideEmpty(pack), async (folder) => {
    const started = await PackProcess.start(folder);
    const memory = tellsUsage ? started.memory() : undefined;
    await started.stop();
    return { time: started.startTime, ...memory };
  });
  return [
    ratio("start", "ms", 1.3, samples.time),
    ratio("memory at start, RSS", "MiB", 1.3, samples.rss),
    ratio("memory at start, peak RSS", "MiB", 1.3, samples.peak),
  ].flat();
}

/** `Analyze` of each of 1,000 resources, in a fresh process as at a preview, and again when node has compiled the code, as in a large stack. */
export async function analyze({ pack, rounds, profile }: Plan): Promise<Figure[]> {
  const { resources } = requestsFor(1_000);
  const samples = await interleave(rounds, besideEmpty(pack), (folder) =>
    withPack(folder, profile, async (running) => {
      const first = await timed(running, () => running.analyzeAll(resources));
      for (let left = 2; left > 0; left--) await running.analyzeAll(resources);
      const again = await timed(running, () => running.analyzeAll(resources));
      return { first: first.cpu, again: again.cpu, wall: tellsUsage ? undefined : first.wall };
    }),
  );
  const each = (times?: Samples) => times && { floor: perResource(times.floor), pack: perResource(times.pack) };
  const perResource = (times: readonly number[]) => times.map((time) => (time * 1_000) / resources.length);
  return [
    ratio("Analyze, CPU per resource", "µs", 2, each(samples.first)),
    ratio("Analyze, CPU per resource, hot", "µs", 2, each(samples.again)),
    ratio("Analyze, wall time per resource", "µs", 2, each(samples.wall)),
  ].flat();
}

/** `AnalyzeStack` once all resources were analyzed, as at the end of a preview. */
export async function stack({ pack, rounds, profile, isQuick }: Plan): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of isQuick ? [1_000] : [1_000, 5_000]) {
    const requests = requestsFor(size);
    const samples = await interleave(rounds, besideTrivial(pack), (folder) =>
      withPack(folder, profile, async (running) => {
        await running.analyzeAll(requests.resources);
        return timed(running, () => running.analyzeStack(requests.stack));
      }),
    );
    const name = `AnalyzeStack, ${size.toLocaleString("en")} resources`;
    figures.push(...ratio(`${name}, wall time`, "ms", 3, samples.wall));
    figures.push(...ratio(`${name}, CPU`, "ms", 3, samples.cpu));
  }
  return figures;
}

/** How the time grows with the number of resources; small numbers are repeated, for they are measured less exactly. */
export async function growth({ pack, profile, isQuick }: Plan): Promise<Figure[]> {
  const sizes = [100, 316, 1_000, 3_162, 10_000].slice(0, isQuick ? 4 : 5);
  const requests = new Map(sizes.map((size) => [size, requestsFor(size)]));
  const samples = await interleave<string>(1, besideTrivial(pack), (folder) =>
    withPack(folder, profile, async (running) => {
      const points: Record<"analyze" | "stack", Point[]> = { analyze: [], stack: [] };
      // Small sizes would else pay for code that is not compiled yet, and make the growth look less than it is.
      const warmUp = requests.get(1_000)!;
      for (let left = 3; left > 0; left--) {
        await running.analyzeAll(warmUp.resources);
        await running.analyzeStack(warmUp.stack);
      }
      for (const [size, { resources, stack }] of requests) {
        const times: Record<"analyze" | "stack", number[]> = { analyze: [], stack: [] };
        for (let left = Math.max(1, Math.min(10, 2_000 / size)); left >= 1; left--) {
          const analyzed = await timed(running, () => running.analyzeAll(resources));
          const judged = await timed(running, () => running.analyzeStack(stack));
          times.analyze.push(analyzed.cpu ?? analyzed.wall);
          times.stack.push(judged.cpu ?? judged.wall);
        }
        points.analyze.push({ size, time: summary(times.analyze).median });
        points.stack.push({ size, time: summary(times.stack).median });
      }
      return { ...flat("analyze", points.analyze), ...flat("stack", points.stack) };
    }),
  );
  const figure = (method: string, key: string): Figure[] => {
    const details = Object.fromEntries(sizes.map((size) => [`ms, ${size} resources`, samples[`${key} ${size}`]]));
    const name = `growth of ${method}, 100 to ${sizes.at(-1)!.toLocaleString("en")} resources`;
    return [{ name, unit: "", kind: "exponent", budget: 1.1, ...samples[key]!, details }];
  };
  return [...figure("Analyze", "analyze"), ...figure("AnalyzeStack", "stack")];
}

interface Point {
  readonly size: number;
  readonly time: number;
}

/** The exponent, and the times that it comes from. */
const flat = (key: string, points: readonly Point[]): Record<string, number> => ({
  [key]: exponentOf(points),
  ...Object.fromEntries(points.map(({ size, time }) => [`${key} ${size}`, time])),
});

export interface Samples {
  readonly floor: readonly number[];
  readonly pack: readonly number[];
}

/**
 * Measures floor and pack by turns, so that what else the machine does hits both. The first of several rounds warms up
 * and is left out.
 */
export async function interleave<K extends string>(
  rounds: number,
  sides: Sides,
  measure: (folder: string, side: Side) => Promise<Partial<Record<K, number | undefined>>>,
): Promise<Partial<Record<K, Samples>>> {
  const found: Partial<Record<K, Record<Side, number[]>>> = {};
  const warmUps = rounds > 1 ? 1 : 0;
  for (let round = 0; round < rounds + warmUps; round++) {
    for (const side of SIDES) {
      const measured = await measure(sides[side], side);
      if (round < warmUps) continue;
      for (const [name, value] of Object.entries(measured) as [K, number | undefined][]) {
        if (value === undefined) continue;
        const samples = found[name] ?? { floor: [], pack: [] };
        samples[side].push(value);
        found[name] = samples;
      }
    }
  }
  return found;
}

/** A figure, or none where it could not be measured on this system. */
export const ratio = (name: string, unit: string, budget: number, samples: Samples | undefined): Figure[] =>
  samples ? [{ name, unit, kind: "ratio", budget, ...samples }] : [];

async function withPack<T>(folder: string, profile: Profile, use: (pack: PackProcess) => Promise<T>): Promise<T> {
  const pack = await PackProcess.start(folder);
  try {
    await pack.configure(profile);
    return await use(pack);
  } finally {
    await pack.stop();
  }
}

async function timed(pack: PackProcess, run: () => Promise<unknown>): Promise<{ wall: number; cpu?: number }> {
  const cpu = tellsUsage ? pack.cpu() : 0;
  const begin = performance.now();
  await run();
  const wall = performance.now() - begin;
  return tellsUsage ? { wall, cpu: pack.cpu() - cpu } : { wall };
}
