import { ExemptionLog } from "./exemptions";
import { Graph, Resource, type ResourceRecord } from "./graph";
import { judge, type Verdict } from "./judge";
import type { Policy } from "./policy";
import { type SettingProblem, Settings } from "./settings";

/** A verdict with the policy and the resource that it speaks of. */
export interface Evaluation {
  readonly policy: Policy;
  readonly resource: Resource;
  readonly verdict: Verdict;
}

export interface EvaluateOptions {
  readonly policies: readonly Policy[];
  /** As under `hipaa-settings` in a configuration. */
  readonly settings?: Record<string, unknown>;
  readonly now?: Date;
}

export interface Evaluated {
  readonly evaluations: readonly Evaluation[];
  /** Mistakes in the settings: what is wrong had no effect. */
  readonly problems: readonly SettingProblem[];
  /** What is to be said of exemptions. */
  readonly notes: readonly string[];
}

/** Judges a plain list of resources by every policy given, without an engine. Throws for no content of the list. */
export function evaluate(records: readonly ResourceRecord[], options: EvaluateOptions): Evaluated {
  const { policies, now = new Date() } = options;
  const declared = new Set(policies.flatMap((policy) => policy.settings ?? []));
  const ids = new Set(policies.map(({ id }) => id));
  const settings = Settings.parse(options.settings ?? {}, declared, ids, now);
  const graph = new Graph(records.map((record) => new Resource(record)));
  const log = new ExemptionLog();
  const evaluations = policies.flatMap((policy) => {
    const found = graph
      .judgedBy(policy.resources)
      .flatMap((resource) =>
        judge(policy, resource, settings, graph).map((verdict) => ({ policy, resource, verdict })),
      );
    log.add(policy, found);
    return found;
  });
  return { evaluations, problems: settings.problems, notes: log.notes(settings.exemptions) };
}
