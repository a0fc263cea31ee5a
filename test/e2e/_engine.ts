import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { JUDGED_ON } from "../../scripts/examples";
import type { Ran, Workspace } from "../../scripts/workspace";

/** A finding as the engine's events tell it. */
export interface EngineFinding {
  readonly resource: string;
  /** Policy and detail, as the message's last line names them. */
  readonly finding: string;
  readonly level: string;
  readonly message: string;
}

export interface Preview extends Ran {
  readonly findings: readonly EngineFinding[];
  /** Policies that passed: of resources, as `policy urn`, and of the stack. */
  readonly passed: ReadonlySet<string>;
  /** Properties that remediations changed, by policy. */
  readonly remediated: Readonly<Record<string, unknown>>;
  /** Everything that the engine printed for people. */
  readonly diagnostics: readonly string[];
}

/** Previews a program by the real CLI, with a configuration of the pack, and reads the engine's events. */
export async function preview(workspace: Workspace, config: object, args: readonly string[] = []): Promise<Preview> {
  const file = policyConfig(workspace, config);
  const env = {
    PULUMI_ENABLE_STREAMING_JSON_PREVIEW: "1",
    // What ends after that day is no matter of the tests.
    NODE_OPTIONS: `--require ${JSON.stringify(join(__dirname, "_clock.cjs"))}`,
    JUDGED_ON,
  };
  const ran = await workspace.preview(["--json", "--policy-pack-config", file, ...args], { env });
  const events = ran.stdout.split("\n").flatMap((line) => (line.startsWith("{") ? [JSON.parse(line)] : []));
  const all = (kind: string) => events.flatMap((event) => (event[kind] ? [event[kind]] : []));
  return {
    ...ran,
    findings: all("policyEvent").map(findingOf),
    passed: new Set([
      ...all("policyAnalyzeSummaryEvent").flatMap(({ resourceUrn, passed = [] }) =>
        passed.map((policy: string) => `${policy} ${resourceUrn}`),
      ),
      ...all("policyAnalyzeStackSummaryEvent").flatMap(({ passed = [] }) => passed),
    ]),
    remediated: Object.fromEntries(
      all("policyRemediationEvent").map(({ policyName, before, after }) => [policyName, { before, after }]),
    ),
    diagnostics: all("diagnosticEvent")
      .filter(({ severity }) => severity !== "debug")
      .map(({ message }) => String(message).trim()),
  };
}

/** A file with a configuration of the pack, for the CLI. */
export function policyConfig(workspace: Workspace, config: object): string {
  const file = join(workspace.folder, "policy-config.json");
  writeFileSync(file, JSON.stringify(config));
  return file;
}

function findingOf(event: {
  resourceUrn: string;
  message: string;
  policyName: string;
  enforcementLevel: string;
}): EngineFinding {
  const tail = /\[([^\]]+(?:\[\d+\][^\]]*)*)\]\s*$/.exec(event.message)?.[1];
  return {
    resource: event.resourceUrn.slice(event.resourceUrn.lastIndexOf("::") + 2),
    finding: tail ?? event.policyName,
    level: event.enforcementLevel,
    message: event.message,
  };
}

/** Findings as `resource finding`, sorted. */
export const linesOf = (findings: readonly { readonly resource: string; readonly finding: string }[]): string[] =>
  findings.map(({ resource, finding }) => `${resource} ${finding}`).sort();

/** The findings of a preview, so written. */
export const foundBy = ({ findings }: Preview): string[] => linesOf(findings);
