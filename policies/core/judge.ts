import { covers, type Exemption } from "./exemptions";
import type { CompanionSpec, Graph, Resource } from "./graph";
import type { Finding, Policy } from "./policy";
import { packSettings, type Settings } from "./settings";
import type { Gap } from "./truth";

/** What a policy says of a resource. A resource has as many verdicts of a policy as the policy has findings on it. */
export type Verdict =
  | { readonly kind: "compliant" }
  | { readonly kind: "not applicable"; readonly reason: string }
  | { readonly kind: "violation"; readonly finding: Finding; readonly expired?: Exemption }
  | { readonly kind: "exempt"; readonly finding: Finding; readonly exemption: Exemption }
  | { readonly kind: "undecided"; readonly finding: Finding; readonly gaps: readonly Gap[] }
  | { readonly kind: "error"; readonly error: unknown };

export interface ResourceVerdict {
  readonly resource: Resource;
  readonly verdict: Verdict;
}

const NO_GRAPH = "a policy without companions asks for companions";

/**
 * Judges one resource by one policy. Never throws: a policy that fails gives the verdict "error", which counts as
 * a violation and never as a pass.
 */
export function judge(policy: Policy, resource: Resource, settings: Settings, graph?: Graph): Verdict[] {
  try {
    const outcome = policy.judge(resource, { settings, companionsOf: (of) => companionsOf(of, policy, graph) });
    if ("notApplicable" in outcome) return [{ kind: "not applicable", reason: outcome.notApplicable }];
    const verdicts = [outcome].flat().flatMap((finding) => verdictOf(finding, policy.id, resource.urn, settings));
    return verdicts.length > 0 ? verdicts : [{ kind: "compliant" }];
  } catch (error) {
    return [{ kind: "error", error }];
  }
}

/** Judges every resource of a graph that a policy speaks of. */
export function judgeAll(policy: Policy, graph: Graph, settings: Settings): ResourceVerdict[] {
  return graph
    .judgedBy(policy.resources)
    .flatMap((resource) => judge(policy, resource, settings, graph).map((verdict) => ({ resource, verdict })));
}

function verdictOf(finding: Finding, policyId: string, urn: string, settings: Settings): Verdict[] {
  const { state, gaps } = finding.violated;
  if (state === "false") return [];
  const exemption = settings.exemptions.find((candidate) => covers(candidate, policyId, urn, finding.detail));
  if (exemption && exemption.daysLeft >= 0) return [{ kind: "exempt", finding, exemption }];
  if (state === "true") return [{ kind: "violation", finding, ...(exemption && { expired: exemption }) }];
  if (settings.get(packSettings.onUnknown) === "fail") {
    return [{ kind: "violation", finding: { ...finding, message: undecidedMessage(finding, gaps) } }];
  }
  return [{ kind: "undecided", finding, gaps }];
}

/** "cannot be judged yet" with the properties that are missing, each once. */
export function undecidedMessage(finding: Finding, gaps: readonly Gap[]): string {
  return `It cannot be judged whether ${lowerFirst(finding.message)}: ${missingOf(gaps)}`;
}

/** What is missing, each property once: "policy is not known before the deployment". */
export const missingOf = (gaps: readonly Gap[]): string =>
  [...new Set(gaps.map(({ path, reason }) => `${path} ${reason}`))].join("; ");

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function companionsOf(resource: Resource, policy: Policy, graph: Graph | undefined) {
  if (!graph) throw new Error(NO_GRAPH);
  const specs: Record<string, CompanionSpec> = policy.companions ?? {};
  // Looked up where a policy asks for them: few policies ask for all of theirs of every resource.
  return new Proxy({} as Record<string, ReturnType<Graph["companions"]>>, {
    get: (_, name: string) => graph.companions(resource, specs[name]!),
  });
}

/** Whether a policy speaks of a type. */
export const judgesType = (policy: Policy, type: string): boolean => typeTest(policy)(type);

/** The same question, prepared to be asked often. */
export function typeTest({ resources }: Policy): (type: string) => boolean {
  const types = new Set(resources);
  const isEvery = types.has("aws:*");
  return (type) => types.has(type) || (isEvery && type.startsWith("aws:"));
}
