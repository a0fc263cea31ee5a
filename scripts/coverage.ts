import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../policies/catalogue";
import type { Peers, Policy } from "../policies/core/policy";
import { root } from "./root";

/*
 * `npm run coverage:catalogue`: how much of the catalogue of controls (docs/catalogue.json) the policies enforce, and
 * what docs/catalogue-decisions.md says of the rest. Ends with 1 if a control of tier 1 is neither enforced nor decided,
 * or if a decision has been overtaken.
 */

/** A control of the catalogue: what the Security Rule, the vendors' documents and the other tools ask for together. */
export interface Control {
  readonly id: string;
  readonly service: string;
  readonly family: string;
  /** 1: mandatory, or in a HIPAA pack of another tool. 2: the rest. */
  readonly tier: 1 | 2;
  readonly peers: Peers;
}

/** What the decisions say: controls that are not enforced and why, those of tier 2 that wait, and policies beyond the catalogue. */
export interface Decisions {
  readonly decided: ReadonlySet<string>;
  readonly later: ReadonlySet<string>;
  readonly beyond: ReadonlySet<string>;
}

export type State = "enforced" | "decided" | "later" | "open";

/** Reads the decisions from the tables of their page: the section decides what a row's first cell means. */
export function parseDecisions(page: string): Decisions {
  const namedIn = (title: string) => {
    const section = page.split(/^## /m).find((part) => part.startsWith(title)) ?? "";
    return new Set([...section.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]!));
  };
  return {
    decided: namedIn("Not enforced"),
    later: namedIn("Later"),
    beyond: namedIn("Beyond the catalogue"),
  };
}

/** The state of each control, and what is wrong with the decisions. */
export function coverageOf(
  controls: readonly Control[],
  policies: readonly Policy[],
  decisions: Decisions,
): { states: Map<Control, State>; problems: string[] } {
  const enforced = new Set(policies.map(({ id }) => id));
  const stateOf = ({ id, tier }: Control): State => {
    if (enforced.has(id)) return "enforced";
    if (decisions.decided.has(id)) return "decided";
    if (tier === 2 && decisions.later.has(id)) return "later";
    return "open";
  };
  const states = new Map(controls.map((control) => [control, stateOf(control)]));
  const known = new Set(controls.map(({ id }) => id));
  const named = [...decisions.decided, ...decisions.later];
  return {
    states,
    problems: [
      ...[...states].flatMap(([{ id, tier }, state]) =>
        state === "open" ? [`${id} (tier ${tier}) is neither enforced nor decided`] : [],
      ),
      ...[...enforced]
        .filter((id) => !known.has(id) && !decisions.beyond.has(id))
        .map((id) => `${id} is a policy, and neither in the catalogue nor among those beyond it`),
      ...[...decisions.beyond]
        .filter((id) => !enforced.has(id))
        .map((id) => `${id} stands beyond the catalogue, and is no policy`),
      ...named.filter((id) => enforced.has(id)).map((id) => `${id} is enforced, and still in the decisions`),
      ...named.filter((id) => !known.has(id)).map((id) => `${id} is decided, and not in the catalogue`),
    ],
  };
}

const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${Math.round((100 * part) / whole)} %`);

/** The report's lines: per tier, per family, and per other tool. */
export function report(states: ReadonlyMap<Control, State>, policies: readonly Policy[]): string[] {
  const all = [...states];
  const row = (name: string, chosen: readonly (readonly [Control, State])[]) => {
    const count = (state: State) => chosen.filter(([, own]) => own === state).length;
    const counts = (["enforced", "decided", "later", "open"] as const).map((state) => String(count(state)).padStart(9));
    return `${name.padEnd(24)}${String(chosen.length).padStart(9)}${counts.join("")}${percent(count("enforced"), chosen.length).padStart(8)}`;
  };
  const heading = `${"".padEnd(24)} controls enforced  decided    later     open   share`;
  const families = [...new Set(all.map(([{ family }]) => family))].sort();
  const tools = [...new Set(all.flatMap(([{ peers }]) => Object.keys(peers)))].sort() as (keyof Peers)[];
  const own = (tool: keyof Peers) => new Set(policies.flatMap(({ peers }) => peers?.[tool] ?? []));
  const toolRow = (tool: keyof Peers) => {
    const ids = new Set(all.flatMap(([{ peers }]) => peers[tool] ?? []));
    const covered = own(tool);
    const found = [...ids].filter((id) => covered.has(id)).length;
    return `${tool.padEnd(24)}${String(ids.size).padStart(9)}${String(found).padStart(9)}${percent(found, ids.size).padStart(35)}`;
  };
  return [
    heading,
    row(
      "tier 1",
      all.filter(([{ tier }]) => tier === 1),
    ),
    row(
      "tier 2",
      all.filter(([{ tier }]) => tier === 2),
    ),
    "",
    "By family",
    ...families.map((family) =>
      row(
        family,
        all.filter(([control]) => control.family === family),
      ),
    ),
    "",
    "By other tool, its ids in the catalogue and those that a policy names",
    ...tools.map(toolRow),
  ];
}

export const readControls = (): Control[] =>
  JSON.parse(readFileSync(join(root, "docs", "catalogue.json"), "utf8")) as Control[];

export const readDecisions = (): Decisions =>
  parseDecisions(readFileSync(join(root, "docs", "catalogue-decisions.md"), "utf8"));

if (require.main === module) {
  const { states, problems } = coverageOf(readControls(), catalogue, readDecisions());
  process.stdout.write(`${report(states, catalogue).join("\n")}\n`);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
