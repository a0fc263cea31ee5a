import { citationText } from "./hipaa";
import { undecidedMessage, type Verdict } from "./judge";
import type { Finding, Policy } from "./policy";
import { sourceText } from "./sources";
import { listed } from "./text";

/** What stands over every message of a policy: the safeguard, and who asks for it. */
export function description(policy: Policy): string {
  const documents = [...new Set(policy.sources.map((source) => sourceText(source).document.split(":")[0]!))];
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
export function undecidedNote(policy: Policy, verdict: Extract<Verdict, { kind: "undecided" }>): string {
  const { finding, gaps } = verdict;
  return `${sentence(undecidedMessage(finding, gaps))} [${findingId(policy, finding)}]`;
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
