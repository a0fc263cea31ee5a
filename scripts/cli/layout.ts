import { accessSync, constants, realpathSync } from "node:fs";
import * as os from "node:os";
import * as path from "node:path";

/** The release that is downloaded or built where no usable CLI is at hand. */
export const PINNED_VERSION = "3.220.0";

/** The first release that starts policy packs through the language plugin and needs no separate launcher. */
const LAUNCHERLESS_VERSION = "3.221.0";

const windows = process.platform === "win32";

/** File name of an executable on this platform. */
export const executable = (name: string): string => (windows ? `${name}.exe` : name);

export const ENGINE = executable("pulumi");
export const LANGUAGE = executable("pulumi-language-nodejs");
export const LAUNCHER = windows ? "pulumi-analyzer-policy.cmd" : "pulumi-analyzer-policy";

/** Where this project keeps what it downloads or builds: outside the checkout, shared by all checkouts of a user. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  // A relative XDG_CACHE_HOME is to be ignored, says the XDG base directory specification.
  const configured = env.XDG_CACHE_HOME;
  const base = configured && path.isAbsolute(configured) ? configured : path.join(os.homedir(), ".cache");
  return path.join(base, "hipaa-safeguards");
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first folder of a search path that holds an executable file of this name. */
export function folderOf(name: string, folders: readonly string[]): string | undefined {
  return folders.find((dir) => dir !== "" && isExecutable(path.join(dir, name)));
}

/**
 * What a CLI lacks for running a policy pack in Node.js, by file name; empty if it lacks nothing.
 * Plugins count when they are beside the command, beside what it links to, or in `searchPath`.
 */
export function missingParts(dir: string, version: string, searchPath: readonly string[] = []): string[] {
  const command = path.join(dir, ENGINE);
  if (!isExecutable(command)) return [ENGINE];
  const folders = [dir, path.dirname(realpathSync(command)), ...searchPath];
  const needed = compareVersions(version, LAUNCHERLESS_VERSION) < 0 ? [LANGUAGE, LAUNCHER] : [LANGUAGE];
  return needed.filter((name) => folderOf(name, folders) === undefined);
}

/** Reads the answer of `pulumi version` or `go version`: the first "1.2" or "1.2.3" in it, without prefix or suffix. */
export function parseVersion(text: string): string | undefined {
  const match = /(?:^|[^\d.])(\d+)\.(\d+)(?:\.(\d+))?/.exec(text);
  return match ? `${match[1]}.${match[2]}.${match[3] ?? "0"}` : undefined;
}

/** Negative, zero or positive, as `left` is older than, the same as or newer than `right`. */
export function compareVersions(left: string, right: string): number {
  const a = left.split(".").map(Number);
  const b = right.split(".").map(Number);
  for (let i = 0; i < 3; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
