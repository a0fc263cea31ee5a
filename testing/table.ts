import { toCrossGuard } from "../policies/core/crossguard";
import { Graph, Resource, type ResourceRecord } from "../policies/core/graph";
import { judgeAll, judgesType, type ResourceVerdict, type Verdict } from "../policies/core/judge";
import { notApplicableReason, undecidedNote, violationMessage } from "../policies/core/message";
import type { Policy } from "../policies/core/policy";
import { applyChanges } from "../policies/core/remediate";
import { Settings } from "../policies/core/settings";
import { analyze } from "./analyzer";
import { everyChange, withoutSecrets } from "./changes";
import { type Program, recordsOf } from "./program";

/** A program, and what is to be known to judge it. */
export interface Row {
  readonly program: Program;
  /** As under `hipaa-settings`. */
  readonly settings?: Record<string, unknown>;
  readonly region?: string;
  /** The day on which the row is judged; without it, 2026-06-15. */
  readonly now?: string;
  /** Of a violating row: the details of its findings, in order; one without a detail is "". Without it: one finding. */
  readonly findings?: readonly string[];
  /** Properties that, while they are unknown, rightly make the violation go away: their presence alone is enough. */
  readonly isEnoughIfSet?: readonly string[];
  /** Properties by whose literal values resources are linked: while one is unknown, and computed from nothing, there is no link. */
  readonly linkedByLiteral?: readonly string[];
  /** An example for the documentation. */
  readonly doc?: boolean;
}

export type Rows = Readonly<Record<string, Program | Row>>;

/** The cases of a policy: programs that a customer could have written, by what the policy says of them. */
export interface PolicyCases {
  readonly compliant: Rows;
  readonly violating: Rows;
  readonly undecided: Rows;
  readonly notApplicable?: Rows;
}

const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const CANARY = "correct-horse-battery-staple";
const ODD_VALUES: readonly unknown[] = [null, "", 3.5, true, { odd: true }, [], ["odd", "odd"], [[{}]], "{"];
const TODAY = "2026-06-15";

/** Declares the tests of a policy: every row, and what follows from it. For jest. */
export function testPolicy(policy: Policy, cases: PolicyCases): void {
  describe(policy.id, () => {
    for (const kind of ["compliant", "violating", "undecided", "notApplicable"] as const) {
      for (const [name, row] of Object.entries(cases[kind] ?? {})) {
        test(`${kind}: ${name}`, () => testRow(policy, kind, typeof row === "function" ? { program: row } : row));
      }
    }
    if (!policy.remediates) return;
    test("a violating row is offered a change", async () => {
      const changes: unknown[] = [];
      for (const row of Object.values(cases.violating)) {
        const findings = await findingsOf(policy, typeof row === "function" ? { program: row } : row);
        changes.push(...findings.flatMap(({ set }) => Object.entries(set ?? {})));
      }
      expect(changes).not.toEqual([]);
    });
  });
}

async function findingsOf(policy: Policy, row: Row) {
  const verdicts = new Judged(policy, row).verdicts(await recordsOf(row.program, regionOf(row)));
  return ofKind(verdicts, "violation").map(({ finding }) => finding);
}

const regionOf = ({ region }: Row) => (region === undefined ? {} : { region });

async function testRow(policy: Policy, kind: keyof PolicyCases, row: Row): Promise<void> {
  const judged = new Judged(policy, row);
  const records = await recordsOf(row.program, regionOf(row));
  const verdicts = judged.verdicts(records);
  expectKind(kind, verdicts, row);
  expectWords(verdicts);
  await expectSameFromAnalyzer(judged, records, verdicts);
  expectUnknownsHideNothing(judged, records, kind, row);
  expectNoLeaks(judged, records);
  expectNoErrors(judged, records);
  if (kind !== "violating") return;
  expectExempt(judged, records);
  expectFixed(judged, records, verdicts);
}

class Judged {
  private readonly companionTypes: ReadonlySet<string>;
  private readonly settings: Settings;
  readonly today: string;

  constructor(
    readonly policy: Policy,
    private readonly row: Row,
  ) {
    this.companionTypes = new Set(Object.values(policy.companions ?? {}).flatMap(({ types }) => types));
    this.today = row.now ?? TODAY;
    this.settings = this.parse({});
  }

  /** Whether a change of a resource of the type can matter. */
  readonly concerns = (type: string): boolean => judgesType(this.policy, type) || this.companionTypes.has(type);

  /** As `evaluate` does it; hundreds of times a row, and so with the settings read once. */
  judge(records: readonly ResourceRecord[], settings = this.settings): ResourceVerdict[] {
    return judgeAll(this.policy, new Graph(records.map((record) => new Resource(record))), settings);
  }

  verdicts(records: readonly ResourceRecord[]): Verdict[] {
    return this.judge(records).map(({ verdict }) => verdict);
  }

  verdictsWith(records: readonly ResourceRecord[], settings: Record<string, unknown>): Verdict[] {
    return this.judge(records, this.parse(settings)).map(({ verdict }) => verdict);
  }

  private parse(more: Record<string, unknown>): Settings {
    const declared = this.policy.settings ?? [];
    const settings = Settings.parse({ ...this.row.settings, ...more }, declared, new Set([this.policy.id]), this.now());
    expect(settings.problems).toEqual([]);
    return settings;
  }

  get crossGuard() {
    // What is off by default is judged like the rest.
    const on: Policy = { ...this.policy, profile: "standard" };
    return toCrossGuard([on], { settings: this.row.settings ?? {}, now: this.now });
  }

  private readonly now = () => new Date(`${this.today}T12:00:00Z`);
}

const ofKind = <K extends Verdict["kind"]>(verdicts: readonly Verdict[], kind: K) =>
  verdicts.filter((verdict): verdict is Extract<Verdict, { kind: K }> => verdict.kind === kind);

function expectKind(kind: keyof PolicyCases, verdicts: readonly Verdict[], row: Row): void {
  const kinds = new Set(verdicts.map((verdict) => verdict.kind));
  expect(ofKind(verdicts, "error")).toEqual([]);
  if (kind === "notApplicable") expect([...kinds].filter((found) => found !== "not applicable")).toEqual([]);
  else expect(kinds).toContain(kind === "violating" ? "violation" : kind);
  if (kind === "compliant") expect(kinds).not.toContain("undecided");
  if (kind !== "violating") {
    expect(kinds).not.toContain("violation");
    return;
  }
  const details = ofKind(verdicts, "violation").map(({ finding }) => finding.detail ?? "");
  if (row.findings) expect(details).toEqual(row.findings);
  else expect(details).toHaveLength(1);
}

/** Whatever is said says something. */
function expectWords(verdicts: readonly Verdict[]): void {
  const said = verdicts.flatMap((verdict) => {
    if (verdict.kind === "not applicable") return [verdict.reason];
    if (!("finding" in verdict)) return [];
    const { message, detail, fix } = verdict.finding;
    const gaps = verdict.kind === "undecided" ? verdict.gaps.flatMap(({ path, reason }) => [path, reason]) : [];
    return [message, detail ?? message, fix ?? message, ...gaps];
  });
  // Jest takes a list of undefined for an empty one.
  expect(said.map((text) => text ?? "").filter((text) => !/\w/.test(text))).toEqual([]);
}

/** The SDK's way, over gRPC's values, proxies and secrets, gives the same messages. */
async function expectSameFromAnalyzer(
  judged: Judged,
  records: readonly ResourceRecord[],
  verdicts: readonly Verdict[],
) {
  const { diagnostics } = await analyze(judged.crossGuard, records);
  const told = (policy: string) =>
    diagnostics
      .filter((found) => found.policy === policy)
      .map(({ message }) => message.split("\n").slice(1).join("\n"));
  const violations = ofKind(verdicts, "violation").map((verdict) => violationMessage(judged.policy, verdict));
  const notes = ofKind(verdicts, "undecided").map((verdict) => undecidedNote(judged.policy, verdict));
  expect(told(judged.policy.id)).toEqual(violations);
  expect(told("hipaa-notes")).toEqual(notes);
  expect(told("hipaa-settings")).toEqual([]);
}

/** A value that is not known never hides a violation which the others prove, and never becomes one. */
function expectUnknownsHideNothing(
  judged: Judged,
  records: readonly ResourceRecord[],
  kind: keyof PolicyCases,
  row: Row,
): void {
  const problems: string[] = [];
  for (const { place, property, records: changed } of everyChange(records, judged.concerns, () => UNKNOWN)) {
    if (row.linkedByLiteral?.includes(property)) continue;
    const kinds = new Set(judged.verdicts(changed).map((verdict) => verdict.kind));
    const is = (problem: string) => problems.push(`${place}: ${problem}, ${[...kinds].join(", ")}`);
    if (kinds.has("error")) is("the policy failed");
    const isStillSeen = kinds.has("violation") || kinds.has("undecided");
    if (kind === "violating" && !row.isEnoughIfSet?.includes(property) && !isStillSeen) is("a violation is hidden");
    if (kind === "compliant" && kinds.has("violation")) is("an unknown is a violation");
  }
  expect(problems).toEqual([]);
}

/** No text of a resource finds its way into what is told of it, unless it is a region, a range, a port or the like. */
function expectNoLeaks(judged: Judged, records: readonly ResourceRecord[]): void {
  const replace = (value: unknown) => (typeof value === "string" ? CANARY : undefined);
  const leaks: string[] = [];
  for (const { place, records: changed } of everyChange(records, judged.concerns, replace)) {
    for (const verdict of judged.verdicts(changed)) {
      const told = textOf(judged.policy, verdict);
      if (told.includes(CANARY)) leaks.push(`${place}: ${told}`);
    }
  }
  expect(leaks).toEqual([]);
}

function textOf(policy: Policy, verdict: Verdict): string {
  if (verdict.kind === "undecided") return undecidedNote(policy, verdict);
  if (verdict.kind === "violation" || verdict.kind === "error") return violationMessage(policy, verdict);
  return notApplicableReason([verdict]) ?? "";
}

/** Whatever a property holds, the policy judges or says that it cannot. */
function expectNoErrors(judged: Judged, records: readonly ResourceRecord[]): void {
  const problems: string[] = [];
  for (const odd of ODD_VALUES) {
    for (const { place, records: changed } of everyChange(records, judged.concerns, () => odd)) {
      for (const { error } of ofKind(judged.verdicts(changed), "error")) {
        problems.push(`${place} is ${JSON.stringify(odd)}: ${error}`);
      }
    }
  }
  expect(problems).toEqual([]);
}

function expectExempt(judged: Judged, records: readonly ResourceRecord[]): void {
  const exemption = {
    policy: judged.policy.id,
    resource: "*",
    reason: "accepted",
    approvedBy: "security",
    expires: judged.today,
  };
  const kinds = judged.verdictsWith(records, { exemptions: [exemption] }).map((verdict) => verdict.kind);
  expect(kinds).toContain("exempt");
  expect(kinds).not.toContain("violation");
}

/** The change that a finding offers makes it right, and there is nothing to change a second time. */
function expectFixed(judged: Judged, records: readonly ResourceRecord[], verdicts: readonly Verdict[]): void {
  const offered = ofKind(verdicts, "violation").flatMap(({ finding }) => (finding.set ? [finding] : []));
  // As the SDK hands them out: what is written into a secret stays one.
  const fixed = records.map((record) => ({
    ...record,
    props: withoutSecrets(record.props) as Record<string, unknown>,
  }));
  for (const { resource, verdict } of judged.judge(records)) {
    if (verdict.kind !== "violation" || !verdict.finding.set) continue;
    const target = fixed.find(({ urn }) => urn === resource.urn);
    applyChanges(target?.props as Record<string, unknown>, verdict.finding.set);
  }
  const left = ofKind(judged.verdicts(fixed), "violation").map(({ finding }) => finding);
  expect(left.filter((finding) => finding.set)).toEqual([]);
  expect(left).toHaveLength(ofKind(verdicts, "violation").length - offered.length);
}
