import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { root } from "../root";
import { compareVersions, ENGINE, LANGUAGE, LAUNCHER, missingParts, PINNED_VERSION, parseVersion } from "./layout";
import { run } from "./run";

const SDK = "github.com/pulumi/pulumi/sdk/v3";

/** The two Go modules under `scripts/cli`; they pin different versions of the SDK and cannot be one. */
const MODULES = [
  { folder: "language", command: `${SDK}/nodejs/cmd/pulumi-language-nodejs`, output: LANGUAGE },
  { folder: "engine", command: "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi", output: ENGINE },
];

/**
 * Builds the CLI, the Node.js language plugin and the launcher of policy packs from Go modules.
 * Gives the folder, inside `temporary`, which holds the three; reports progress to `say`.
 * Rejects if there is no Go, an old one, no module proxy, or a module that is not the one committed in go.sum.
 */
export async function buildFromSource(temporary: string, say: (line: string) => void): Promise<string> {
  await checkGo();
  const bin = path.join(temporary, "bin");
  mkdirSync(bin);
  say(`Building pulumi ${PINNED_VERSION} from source, about 3 minutes on 2 cores...`);
  const started = Date.now();
  const ticker = setInterval(
    () => say(`  still building after ${Math.round((Date.now() - started) / 1000)} s`),
    15_000,
  );
  try {
    for (const module of MODULES) {
      const folder = path.join(temporary, module.folder);
      cpSync(path.join(root, "scripts", "cli", module.folder), folder, { recursive: true });
      await go(["build", "-ldflags", linkerFlags(), "-o", path.join(bin, module.output), module.command], folder);
      checkSums(module.folder, folder);
    }
    const sdk = await go(["list", "-m", "-f", "{{.Dir}}", SDK], path.join(temporary, "engine"));
    copyFileSync(path.join(sdk, "nodejs", "dist", LAUNCHER), path.join(bin, LAUNCHER));
    chmodSync(path.join(bin, LAUNCHER), 0o755);
  } finally {
    clearInterval(ticker);
  }
  const version = parseVersion(await run(path.join(bin, ENGINE), ["version"]));
  const missing = missingParts(bin, PINNED_VERSION);
  if (version !== PINNED_VERSION || missing.length > 0) {
    throw new Error(`The build is not whole: version ${version}, missing ${missing.join(", ") || "nothing"}`);
  }
  say(`Built in ${Math.round((Date.now() - started) / 1000)} s.`);
  return bin;
}

// Without a version linked in, the Automation API refuses the CLI.
function linkerFlags(): string {
  return `-s -w -X ${SDK}/go/common/version.Version=v${PINNED_VERSION}`;
}

function go(args: readonly string[], cwd: string): Promise<string> {
  // The committed go.sum is what verifies the modules: no checksum server is asked, and none need be reachable.
  const env = { ...process.env, GOFLAGS: "-mod=mod -buildvcs=false", GOSUMDB: "off", GONOSUMDB: "*", GOWORK: "off" };
  return run("go", args, { cwd, env: { ...env, CGO_ENABLED: "0" } });
}

async function checkGo(): Promise<void> {
  const answer = await run("go", ["version"]).catch(() => {
    throw new Error("there is no Go on PATH");
  });
  const installed = parseVersion(answer);
  const mod = readFileSync(path.join(root, "scripts", "cli", "engine", "go.mod"), "utf8");
  const required = parseVersion(/^go .*$/m.exec(mod)?.[0] ?? "") ?? "1.24.0";
  if (installed === undefined || compareVersions(installed, required) < 0) {
    throw new Error(`Go ${required} or newer is needed, and this one is ${installed ?? answer}`);
  }
}

// With -mod=mod, Go adds what go.sum lacks instead of refusing it: whatever it added was not verified by anything.
function checkSums(module: string, folder: string): void {
  const committed = new Set(readLines(path.join(root, "scripts", "cli", module, "go.sum")));
  const added = readLines(path.join(folder, "go.sum")).filter((line) => !committed.has(line));
  if (added.length > 0) {
    throw new Error(`scripts/cli/${module}/go.sum does not vouch for ${added.length} modules, e.g. ${added[0]}`);
  }
}

function readLines(file: string): string[] {
  return readFileSync(file, "utf8").split("\n").filter(Boolean);
}
