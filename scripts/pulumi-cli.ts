/**
 * Finds a Pulumi CLI that can run this pack, or makes one: the one on PATH, the one in this project's cache,
 * one downloaded by the Automation API, one built from Go modules.
 *
 * As a command it prints the folder of the CLI: `PATH="$(node bin/scripts/pulumi-cli.js):$PATH"`.
 */
import { mkdirSync } from "node:fs";
import * as path from "node:path";
import { buildFromSource } from "./cli/build";
import { fillAtomically, withLock } from "./cli/cache";
import {
  cacheFolder,
  compareVersions,
  ENGINE,
  folderOf,
  missingParts,
  PINNED_VERSION,
  parseVersion,
} from "./cli/layout";
import { run } from "./cli/run";
import { root } from "./root";

export interface PulumiCli {
  /** The folder to put first on PATH. */
  dir: string;
  /** The CLI's absolute path. */
  command: string;
  /** Without a leading "v", e.g. "3.220.0". */
  version: string;
  origin: "path" | "cache" | "download" | "go";
}

/** One way to come by a CLI: gives its folder and version, `undefined` if this way leads nowhere, or rejects with why. */
export type Probe = () => Promise<{ dir: string; version: string } | undefined>;

export type Probes = Record<PulumiCli["origin"], Probe>;

/** The oldest CLI that is known to run packs written with this SDK. */
export const MINIMUM_VERSION = "3.200.0";

const DOWNLOAD_LIMIT = 180_000;

let found: Promise<PulumiCli> | undefined;

/**
 * The CLI to use; looked for once per process.
 * Rejects with an Error whose message tells what was tried and what to do.
 */
export function findPulumi(): Promise<PulumiCli> {
  found ??= chooseCli({ path: onPath, cache: inCache, download: byDownload, go: byBuild });
  return found;
}

/** Tries the probes in their fixed order: PATH, cache, download, Go. */
export async function chooseCli(probes: Probes): Promise<PulumiCli> {
  const tried: string[] = [];
  for (const origin of ["path", "cache", "download", "go"] as const) {
    try {
      const cli = await probes[origin]();
      if (cli) return { dir: cli.dir, command: path.join(cli.dir, ENGINE), version: cli.version, origin };
      tried.push(`${LABELS[origin]}: none`);
    } catch (error) {
      tried.push(`${LABELS[origin]}: ${(error as Error).message.replaceAll("\n", "\n    ")}`);
    }
  }
  throw new Error(
    [
      "No usable Pulumi CLI was found and none could be made.",
      ...tried.map((line) => `  ${line}`),
      "Any one of these helps:",
      `  - install the Pulumi CLI ${MINIMUM_VERSION} or newer with its nodejs language plugin, and put it on PATH;`,
      "  - allow this machine to reach get.pulumi.com and github.com;",
      "  - install Go 1.24.7 or newer and set GOPROXY to a Go module proxy that can be reached.",
    ].join("\n"),
  );
}

const LABELS: Record<PulumiCli["origin"], string> = {
  path: "on PATH",
  cache: "in the cache",
  download: "by download",
  go: "built from Go modules",
};

/**
 * The environment for running the engine without any account: this process's own, a state folder and a
 * Pulumi home inside `workdir` (made if missing), the CLI and the offline AWS provider first on PATH.
 */
export async function engineEnvironment(workdir: string, cli?: PulumiCli): Promise<Record<string, string>> {
  const { dir } = cli ?? (await findPulumi());
  const state = path.resolve(workdir, "pulumi-state");
  const home = path.resolve(workdir, "pulumi-home");
  mkdirSync(state, { recursive: true });
  mkdirSync(home, { recursive: true });
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    ...Object.fromEntries(inherited),
    PATH: [dir, path.join(root, "offline"), process.env.PATH ?? ""].join(path.delimiter),
    PULUMI_BACKEND_URL: `file://${state.replaceAll("\\", "/")}`,
    PULUMI_CONFIG_PASSPHRASE: "offline",
    PULUMI_HOME: home,
    PULUMI_SKIP_UPDATE_CHECK: "true",
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
  };
}

async function onPath(): ReturnType<Probe> {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const dir = folderOf(ENGINE, folders);
  if (dir === undefined) return undefined;
  const version = await versionOf(dir);
  if (compareVersions(version, MINIMUM_VERSION) < 0) throw new Error(`version ${version} is too old`);
  const missing = missingParts(dir, version, folders);
  if (missing.length > 0) throw new Error(`version ${version} lacks ${missing.join(" and ")}`);
  return { dir: path.resolve(dir), version };
}

const cachedCli = () => path.join(cacheFolder(), `pulumi-${PINNED_VERSION}`);

async function inCache(): ReturnType<Probe> {
  const dir = cachedCli();
  if (missingParts(dir, PINNED_VERSION).length > 0) return undefined;
  const version = await versionOf(dir);
  return version === PINNED_VERSION ? { dir, version } : undefined;
}

const byDownload: Probe = () => intoCache(download);

const byBuild: Probe = () => intoCache((temporary) => buildFromSource(temporary, say));

async function intoCache(fill: (temporary: string) => Promise<string>): ReturnType<Probe> {
  return withLock(cachedCli(), async () => {
    // Another process may have filled the cache while this one waited for the lock.
    const present = await inCache().catch(() => undefined);
    if (present) return present;
    await fillAtomically(cachedCli(), fill);
    return inCache();
  });
}

// In a process of its own: the installer can't be told to stop, and a firewall may keep it waiting for ever.
async function download(temporary: string): Promise<string> {
  say(`Looking for a download of pulumi ${PINNED_VERSION}...`);
  const install = `
    require("@pulumi/pulumi/automation")
      .PulumiCommand.install({ root: process.argv[1], version: "${PINNED_VERSION}" })
      .catch((error) => { console.error(error.message); process.exit(1); });`;
  await reachable("https://get.pulumi.com/install.sh");
  const options = { cwd: root, limit: DOWNLOAD_LIMIT };
  await run(process.execPath, ["-e", install, temporary], options).catch((error: Error) => {
    throw new Error(`the installer failed: ${error.message.split("\n").slice(-2).join(" ")}`);
  });
  return path.join(temporary, "bin");
}

async function reachable(url: string): Promise<void> {
  try {
    await fetch(url, { method: "HEAD", signal: AbortSignal.timeout(5_000) });
  } catch {
    throw new Error(`${new URL(url).host} can't be reached`);
  }
}

async function versionOf(dir: string): Promise<string> {
  const env = { ...process.env, PULUMI_SKIP_UPDATE_CHECK: "true" };
  const answer = await run(path.join(dir, ENGINE), ["version"], { env, limit: 30_000 });
  const version = parseVersion(answer);
  if (version === undefined) throw new Error(`\`pulumi version\` answered ${JSON.stringify(answer.slice(0, 80))}`);
  return version;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

if (require.main === module) {
  findPulumi().then(
    (cli) => process.stdout.write(`${cli.dir}\n`),
    (error: Error) => {
      say(error.message);
      process.exitCode = 1;
    },
  );
}
