import { isDay } from "./day";
import type { ResourceVerdict } from "./judge";
import type { Policy } from "./policy";
import type { SettingProblem } from "./settings";
import { didYouMean } from "./text";
import { isObject } from "./wire";

/**
 * An accepted finding. For an addressable specification this is the documented decision which 45 CFR 164.306(d)(3)
 * asks for: why it is not reasonable and appropriate here, who decided, what is done instead, until when.
 */
export interface Exemption {
  /** Policy id, or `id#detail` for one of several findings of a resource. */
  readonly policy: string;
  /** URN of the resource; `*` stands for any characters. */
  readonly resource: string;
  readonly reason: string;
  readonly approvedBy: string;
  /** Last day of validity, `YYYY-MM-DD`, in UTC. */
  readonly expires: string;
  readonly ticket?: string;
  readonly compensatingControl?: string;
  /** Whole days left, 0 on the last day; negative once expired. */
  readonly daysLeft: number;
}

const REQUIRED = ["policy", "resource", "reason", "approvedBy", "expires"] as const;
const OPTIONAL = ["ticket", "compensatingControl"] as const;
const DAY = 24 * 60 * 60 * 1000;

interface Rules {
  readonly policyIds: ReadonlySet<string>;
  readonly now: Date;
  readonly maxDays: number;
  readonly neverExempt: ReadonlySet<string>;
}

/** Reads the list of exemptions. One with a mistake exempts nothing, and the mistake is told. */
export function parseExemptions(value: unknown, rules: Rules): { exemptions: Exemption[]; problems: SettingProblem[] } {
  if (value === undefined) return { exemptions: [], problems: [] };
  if (!Array.isArray(value)) {
    return { exemptions: [], problems: [{ place: "exemptions", problem: "write a list of exemptions" }] };
  }
  const exemptions: Exemption[] = [];
  const problems: SettingProblem[] = [];
  value.forEach((entry, index) => {
    const found = mistakes(entry, rules);
    if (found.length === 0) exemptions.push({ ...entry, daysLeft: daysLeft(entry.expires, rules.now) });
    for (const { place, problem } of found) {
      problems.push({ place: `exemptions[${index}]${place && `.${place}`}`, problem });
    }
  });
  return { exemptions, problems };
}

function mistakes(entry: unknown, rules: Rules): SettingProblem[] {
  if (!isObject(entry)) return [{ place: "", problem: `write an object with ${REQUIRED.join(", ")}` }];
  const problems: SettingProblem[] = [];
  const names: readonly string[] = [...REQUIRED, ...OPTIONAL];
  for (const key of Object.keys(entry)) {
    if (!names.includes(key))
      problems.push({ place: key, problem: `there is no such property${didYouMean(key, names)}` });
  }
  for (const key of names) {
    const value = entry[key];
    const isMissing = value === undefined && REQUIRED.some((required) => required === key);
    if (isMissing) problems.push({ place: key, problem: "is missing; every exemption needs it" });
    else if (value !== undefined && (typeof value !== "string" || value.trim() === "")) {
      problems.push({ place: key, problem: "write a text that is not empty" });
    }
  }
  if (problems.length > 0) return problems;
  const { policy, resource, expires } = entry as unknown as Exemption;
  const id = policy.split("#", 1)[0]!;
  if (!rules.policyIds.has(id))
    problems.push({ place: "policy", problem: `there is no such policy${didYouMean(id, rules.policyIds)}` });
  if (rules.neverExempt.has(id)) problems.push({ place: "policy", problem: "neverExempt lists this policy" });
  if (!/^(urn:pulumi:|\*)/.test(resource)) {
    problems.push({
      place: "resource",
      problem: "write the resource's URN, which begins with urn:pulumi:, or a pattern with *",
    });
  }
  const left = daysLeft(expires, rules.now);
  if (Number.isNaN(left)) problems.push({ place: "expires", problem: "write a day as YYYY-MM-DD" });
  else if (left > rules.maxDays) {
    problems.push({
      place: "expires",
      problem: `is ${left} days ahead; at most ${rules.maxDays} are allowed (exemptionMaxDays)`,
    });
  }
  return problems;
}

/** NaN where the text is no day of the calendar. */
function daysLeft(day: string, now: Date): number {
  if (!isDay(day)) return Number.NaN;
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  return Math.round((Date.parse(day) - today) / DAY);
}

/** Whether the exemption speaks of this finding. Whether it is still valid is another question. */
export function covers(exemption: Exemption, policyId: string, urn: string, detail: string | undefined): boolean {
  const [id, ...rest] = exemption.policy.split("#");
  const wantedDetail = exemption.policy.includes("#") ? rest.join("#") : undefined;
  if (id !== policyId || (wantedDetail !== undefined && wantedDetail !== detail)) return false;
  return matches(exemption.resource, urn);
}

/** Whether a text fits a pattern in which `*` stands for any characters; all others stand for themselves. */
export function matches(pattern: string, text: string): boolean {
  const [head, ...parts] = pattern.split("*") as [string, ...string[]];
  const tail = parts.pop();
  if (tail === undefined) return text === pattern;
  if (!text.startsWith(head) || !text.endsWith(tail) || text.length < head.length + tail.length) return false;
  let from = head.length;
  const end = text.length - tail.length;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0 || at + part.length > end) return false;
    from = at + part.length;
  }
  return true;
}

const NOTICE_DAYS = 30;

/** What a run has seen of exemptions, and what is to be said of them in the end. */
export class ExemptionLog {
  private readonly used = new Set<Exemption>();
  private readonly judged = new Set<string>();

  add({ id }: Policy, verdicts: readonly ResourceVerdict[]): void {
    this.judged.add(id);
    for (const { verdict } of verdicts) {
      if (verdict.kind === "exempt") this.used.add(verdict.exemption);
      if (verdict.kind === "violation" && verdict.expired) this.used.add(verdict.expired);
    }
  }

  /** Exemptions that expire soon, and those whose policy ran and found nothing that they cover. */
  notes(exemptions: readonly Exemption[]): string[] {
    return exemptions.flatMap((exemption) => {
      const { policy, resource, approvedBy, expires, daysLeft } = exemption;
      const name = `The exemption of ${resource} from ${policy}, approved by ${approvedBy},`;
      if (!this.used.has(exemption)) {
        const hasRun = this.judged.has(policy.split("#", 1)[0]!);
        return hasRun ? [`${name} covers nothing in this stack: remove it, or correct policy or resource.`] : [];
      }
      return daysLeft >= 0 && daysLeft <= NOTICE_DAYS
        ? [`${name} expires on ${expires}: mend the finding, or renew the decision.`]
        : [];
    });
  }
}
