import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join, relative, resolve } from "node:path";
import { root } from "./root";

/*
 * `npm run mutation -- <paths>`: how many of Stryker's mutants of each file its own tests kill: of a policy its cases, of
 * a file of policies/core its test. The metadata of a policy is left alone: it is documentation, and holds no logic.
 * Ends with 1 if a file stays below 90 %.
 */

const LEAST = 90;

interface Target {
  /** From the project's folder. */
  readonly file: string;
  /** What Stryker mutates: the file, or ranges of its lines. */
  readonly mutate: readonly string[];
  readonly test: string;
  /** The policy whose cases are run. */
  readonly policy?: string;
}

function targetOf(path: string): Target {
  const file = relative(root, resolve(path));
  const [top, service, name] = file.split("/");
  if (
    top !== "policies" ||
    !service ||
    !name?.endsWith(".ts") ||
    name.startsWith("_") ||
    !existsSync(join(root, file))
  ) {
    throw new Error(`${path} is no policy and no file of policies/core.`);
  }
  const stem = basename(name, ".ts");
  if (service === "core") return { file, mutate: [file], test: `test/core/${stem}.test.ts` };
  const lines = readFileSync(join(root, file), "utf8").split("\n");
  const definition = lines.findIndex((line) => line.startsWith("export default definePolicy("));
  const judge = lines.findIndex((line) => /^ {2}(async )?judge\b/.test(line));
  return {
    file,
    mutate: [`${file}:1-${definition}`, `${file}:${judge + 1}-${lines.length}`],
    test: "test/policies/policies-0.test.ts",
    policy: `${service}-${stem}`,
  };
}

/** What Stryker tells of a mutant; its own declarations can only be loaded from an ES module. */
interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

interface Runner {
  runMutationTest(): Promise<Mutant[]>;
}

async function run({ mutate, test, policy }: Target): Promise<Mutant[]> {
  const { Stryker } = (await import("@stryker-mutator/core")) as { Stryker: new (options: object) => Runner };
  const jest = require(join(root, "jest.config.js")) as Record<string, unknown>;
  if (policy) process.env.POLICIES = policy;
  else delete process.env.POLICIES;
  return new Stryker({
    mutate: [...mutate],
    testRunner: "jest",
    plugins: ["@stryker-mutator/jest-runner"],
    coverageAnalysis: "perTest",
    jest: {
      projectType: "custom",
      enableFindRelatedTests: false,
      config: {
        ...jest,
        testMatch: [`<rootDir>/${test}`],
        testEnvironment: "@stryker-mutator/jest-runner/jest-env/node",
      },
    },
    ignorePatterns: ["bench", "bin", "docs", "examples", ".cache"],
    concurrency: availableParallelism(),
    timeoutMS: 20_000,
    reporters: ["clear-text"],
    clearTextReporter: { logTests: false, reportTests: false, reportMutants: false, reportScoreTable: false },
    logLevel: "error",
    cleanTempDir: "always",
  }).runMutationTest();
}

const KILLED = new Set(["Killed", "Timeout"]);
const LEFT = new Set(["Survived", "NoCoverage"]);

async function main(paths: readonly string[]): Promise<boolean> {
  if (paths.length === 0)
    throw new Error("Name the files to mutate: npm run mutation -- policies/s3/bucket-tls-only.ts");
  paths.forEach(targetOf); // Tells of a wrong path before the first is run.
  const total = { killed: 0, all: 0 };
  let isEnough = true;
  for (const path of paths) {
    // Now, as somebody may mend one file while another is run.
    const target = targetOf(path);
    const results = await run(target);
    const killed = results.filter(({ status }) => KILLED.has(status)).length;
    const left = results.filter(({ status }) => LEFT.has(status));
    const all = killed + left.length;
    const share = all === 0 ? 100 : (100 * killed) / all;
    total.killed += killed;
    total.all += all;
    isEnough &&= share >= LEAST;
    process.stdout.write(
      `${share.toFixed(1).padStart(6)} %  ${String(killed).padStart(4)} of ${all}  ${target.file}\n`,
    );
    for (const { location, mutatorName, replacement } of left) {
      const at = `${target.file}:${location.start.line}:${location.start.column}`;
      process.stdout.write(`          ${at} ${mutatorName} -> ${replacement?.replace(/\s+/g, " ").slice(0, 100)}\n`);
    }
  }
  const share = (100 * total.killed) / Math.max(1, total.all);
  process.stdout.write(
    `${share.toFixed(1).padStart(6)} %  ${total.killed} of ${total.all}  in ${paths.length} files\n`,
  );
  return isEnough;
}

main(process.argv.slice(2)).then(
  (isEnough) => {
    process.exitCode = isEnough ? 0 : 1;
  },
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);
