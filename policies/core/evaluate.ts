import { ExemptionLog } from "./exemptions";
import { Graph, Resource, type ResourceRecord } from "./graph";
import { judgeAll, type Verdict } from "./judge";
import { type Policy, settingsOf } from "./policy";
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
  const ids = new Set(policies.map(({ id }) => id));
  const settings = Settings.parse(options.settings ?? {}, settingsOf(policies), ids, now);
  const graph = new Graph(records.map((record) => new Resource(record)));
  const log = new ExemptionLog();
  const evaluations = policies.flatMap((policy) => {
    const found = judgeAll(policy, graph, settings);
    log.add(policy, found);
    return found.map((verdict) => ({ policy, ...verdict }));
  });
  return { evaluations, problems: settings.problems, notes: log.notes(settings.exemptions) };
}
