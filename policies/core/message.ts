import { citationText } from "./hipaa";
import { missingOf, undecidedMessage, type Verdict } from "./judge";
import type { Finding, Policy } from "./policy";
import { listed } from "./text";
import { vendorOf } from "./vendors";

/** What stands over every message of a policy: the safeguard, and who asks for it. */
export function description(policy: Policy): string {
  const documents = [...new Set(policy.sources.map(vendorOf))];
  const also = documents.length > 0 ? `; also ${listed(documents)}` : "";
  return `${policy.title}. Asked for by ${citationText(policy.citations[0])}${also}.`;
}

/** A policy's name for one of its findings, as exemptions write it. */
export const findingId = (policy: Policy, finding?: Finding): string =>
  finding?.detail === undefined ? policy.id : `${policy.id}#${finding.detail}`;

/** The message of a violation or an error: what is wrong, what to change, and the name to exempt it by. */
export function violationMessage(policy: Policy, verdict: Extract<Verdict, { kind: "violation" | "error" }>): string {
  if (verdict.kind === "error") {
    return [
      `The policy failed and judged nothing: ${firstLine(verdict.error)}`,
      "Fix: report this with the resource's type; until it is mended, set the policy's enforcementLevel to disabled.",
      `[${policy.id}]`,
    ].join("\n");
  }
  const { finding, expired } = verdict;
  const lines = [sentence(finding.message), `Fix: ${sentence(finding.fix ?? policy.fix)}`];
  if (expired) lines.push(`The exemption approved by ${expired.approvedBy} expired on ${expired.expires}.`);
  return [...lines, `[${findingId(policy, finding)}]`].join("\n");
}

/** The advisory note of a finding that unknown values leave open. */
export function undecidedNote(policy: Policy, verdict: Undecided): string {
  const { finding, gaps } = verdict;
  return `${sentence(undecidedMessage(finding, gaps))} [${findingId(policy, finding)}]`;
}

type Undecided = Extract<Verdict, { kind: "undecided" }>;

/**
 * The notes on what is undecided about a resource: one for each finding; but where the same value is missing to several
 * policies, one for them all.
 */
export function undecidedNotes(open: readonly { readonly policy: Policy; readonly verdict: Undecided }[]): string[] {
  const byMissing = new Map<string, typeof open>();
  for (const each of open) {
    const missing = missingOf(each.verdict.gaps);
    byMissing.set(missing, [...(byMissing.get(missing) ?? []), each]);
  }
  return [...byMissing].flatMap(([missing, group]) => {
    const ids = [...new Set(group.map(({ policy }) => policy.id))];
    if (ids.length === 1) return group.map(({ policy, verdict }) => undecidedNote(policy, verdict));
    return [sentence(`${ids.length} policies cannot judge it, as ${missing}: ${listed(ids)}`)];
  });
}

/** Why a policy did not pass although it found no violation; undefined where it passed. */
export function notApplicableReason(verdicts: readonly Verdict[]): string | undefined {
  const undecided = verdicts.filter((verdict) => verdict.kind === "undecided");
  if (undecided.length > 0)
    return `undecided: ${undecided.map(({ finding, gaps }) => undecidedMessage(finding, gaps)).join("; ")}`;
  const exempt = verdicts.filter((verdict) => verdict.kind === "exempt");
  if (exempt.length > 0) {
    return exempt
      .map(
        ({ exemption }) =>
          `exempt until ${exemption.expires}, approved by ${exemption.approvedBy}: ${exemption.reason}`,
      )
      .join("; ");
  }
  const [first] = verdicts;
  const isJudged = verdicts.some(({ kind }) => kind === "compliant");
  return first?.kind === "not applicable" && !isJudged ? first.reason : undefined;
}

export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const firstLine = (error: unknown): string => String(error instanceof Error ? error.message : error).split("\n", 1)[0]!;
