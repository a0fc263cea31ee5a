import { spawn } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { engineEnvironment, findPulumi, type PulumiCli } from "./pulumi-cli";
import { root } from "./root";

const STACK = "dev";

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Shows what the CLI prints as it prints it. */
  readonly isShown?: boolean;
  readonly env?: Record<string, string>;
}

/**
 * A copy of a Pulumi program that the real engine runs without any account: state in a folder of its own, and the
 * offline imitation of the AWS provider in place of the real one. The program itself is left as it is.
 */
export class Workspace {
  private constructor(
    private readonly cli: PulumiCli,
    readonly folder: string,
    private readonly program: string,
    private readonly env: Record<string, string>,
  ) {}

  /**
   * @param source the folder with the program's Pulumi.yaml; what is beside its parent in `components` goes along
   * @param name tells workspaces of the same program apart
   */
  static async of(source: string, name: string): Promise<Workspace> {
    const cli = await findPulumi();
    // Inside the project's folder, so that the program finds @pulumi/aws in its node_modules.
    const folder = join(root, ".cache", "workspaces", name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const program = join(folder, basename(dirname(source)), basename(source));
    const components = join(dirname(dirname(source)), "components");
    const options = { recursive: true, filter: (path: string) => !path.includes("node_modules") };
    cpSync(source, program, options);
    if (existsSync(components)) cpSync(components, join(folder, "components"), options);
    const plugin = ["plugins:", "  providers:", "    - name: aws", `      path: ${join(root, "offline")}`, ""];
    appendFileSync(join(program, "Pulumi.yaml"), plugin.join("\n"));
    const env = { ...(await engineEnvironment(folder, cli)), PULUMI_NODEJS_TRANSPILE_ONLY: "true" };
    const workspace = new Workspace(cli, folder, program, env);
    const made = await workspace.pulumi(["stack", "init", STACK]);
    if (made.exitCode !== 0) throw new Error(`The stack could not be made: ${made.stderr}`);
    return workspace;
  }

  /** Runs the CLI in the program's folder. */
  pulumi(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
    const env = { ...this.env, ...options.env };
    const child = spawn(this.cli.command, [...args, "--non-interactive"], {
      cwd: this.program,
      env,
      stdio: ["ignore", options.isShown ? "inherit" : "pipe", options.isShown ? "inherit" : "pipe"],
    });
    const [stdout, stderr] = [textOf(child.stdout), textOf(child.stderr)];
    return new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code) => resolve({ exitCode: code ?? 1, stdout: stdout(), stderr: stderr() }));
    });
  }

  /** `pulumi preview` with this policy pack. */
  preview(args: readonly string[] = [], options: RunOptions = {}): Promise<Ran> {
    return this.pulumi(["preview", "--stack", STACK, "--policy-pack", root, ...args], options);
  }

  /** `pulumi up` with this policy pack, without a preview before it. */
  up(args: readonly string[] = []): Promise<Ran> {
    return this.pulumi(["up", "--yes", "--skip-preview", "--stack", STACK, "--policy-pack", root, ...args]);
  }
}

/** Collects what a stream gives; nothing where there is no stream. */
function textOf(stream: NodeJS.ReadableStream | null): () => string {
  const chunks: Buffer[] = [];
  stream?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString("utf8");
}
