import type { CompanionSpec, Companions, Resource } from "./graph";
import type { Citation } from "./hipaa";
import type { Setting, Settings } from "./settings";
import type { Source } from "./sources";
import { and, type Gap, Truth } from "./truth";

export type Family =
  | "encryption-at-rest"
  | "encryption-in-transit"
  | "designated-region"
  | "network-exposure"
  | "public-access"
  | "access-control"
  | "authentication"
  | "audit-logging"
  | "integrity"
  | "contingency"
  | "phi-exposure"
  | "patching"
  | "monitoring";

/** Ids of the same control elsewhere, for people who come from there. */
export type Peers = Readonly<
  Partial<
    Record<
      "cdk-nag" | "config" | "guard" | "prowler" | "steampipe" | "checkov" | "compliance-policies" | "awsguard",
      readonly string[]
    >
  >
>;

/** What a policy tells of one aspect of a resource. */
export interface Finding {
  readonly violated: Truth;
  /** What is wrong, at which property. Holds no value but regions, ports, CIDRs, protocols and the like. */
  readonly message: string;
  /** Tells several findings of a resource apart, stable over time: `ingress 0.0.0.0/0:22`. */
  readonly detail?: string;
  /** What to change, where the policy's own `fix` does not say it. */
  readonly fix?: string;
  /** The change that makes it right, where one safe value exists: paths and values. `list[+]` appends. */
  readonly set?: Readonly<Record<string, unknown>>;
}

/** The safeguard does not speak of this resource: why. */
export interface NotApplicable {
  readonly notApplicable: string;
}

export type Outcome = Finding | readonly Finding[] | NotApplicable;

export interface Context<C extends Record<string, CompanionSpec>> {
  readonly settings: Settings;
  /** The companions of any resource, as the policy declares them. */
  companionsOf(resource: Resource): { readonly [Name in keyof C]: Companions };
}

/**
 * A safeguard as a policy: data, and one pure function over facts. It never speaks of exemptions, of unknown values, of
 * reports or of the engine.
 */
export interface Policy<C extends Record<string, CompanionSpec> = Record<string, CompanionSpec>> {
  /** `<service>-<name>`, after folder and file; named for the good state. It never changes. */
  readonly id: string;
  /** The good state, in the present tense. */
  readonly title: string;
  readonly family: Family;
  /** The paragraphs that ask for it, the leading one first. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** The statements of the vendors' documents that ask for it. */
  readonly sources: readonly Source[];
  readonly severity: "low" | "medium" | "high" | "critical";
  /** Whether a violation blocks the deployment or advises. */
  readonly level: "mandatory" | "advisory";
  /** `strict`: off unless the user turns it on. */
  readonly profile: "standard" | "strict";
  /** Type tokens it judges, old and new ones; `aws:*` stands for every type of the provider. */
  readonly resources: readonly string[];
  /** Other resources that it has to see. A policy with companions is judged once the stack is complete. */
  readonly companions?: C;
  readonly settings?: readonly Setting<unknown>[];
  /** What AWS does when nothing is said. */
  readonly whenAbsent: string;
  /** What to change, exactly. */
  readonly fix: string;
  /** Whether enforcement level `remediate` may apply what findings `set`: not where it would replace a resource that exists. */
  readonly remediates?: boolean;
  readonly peers?: Peers;
  judge(resource: Resource, context: Context<C>): Outcome;
}

/** The settings that policies read, each once. */
export const settingsOf = (policies: readonly Policy[]): Set<Setting<unknown>> =>
  new Set(policies.flatMap(({ settings }) => settings ?? []));

/** Checks a policy's types and gives it its general one; it registers nothing. */
export function definePolicy<const C extends Record<string, CompanionSpec> = Record<never, never>>(
  policy: Policy<C>,
): Policy {
  return policy as unknown as Policy;
}

type Extra = Pick<Finding, "detail" | "fix" | "set">;

/** A finding that is a violation where the condition is true. */
export const violationIf = (condition: Truth, message: string, extra: Extra = {}): Finding => ({
  violated: condition,
  message,
  ...extra,
});

/** A finding that is a violation where the condition is false. */
export const violationUnless = (condition: Truth, message: string, extra: Extra = {}): Finding =>
  violationIf(condition.not, message, extra);

/** The finding on a list that is hidden: `items.collect(judge, orUndecided("an entry …"))`. */
export const orUndecided =
  (message: string) =>
  (gap: Gap): Finding =>
    violationIf(Truth.undecided(gap), message);

export const notApplicable = (reason: string): NotApplicable => ({ notApplicable: reason });

/**
 * Judges only where the condition is true. While it is undecided, what would be a violation is undecided too, and what
 * is compliant either way stays so.
 */
export function onlyIf(condition: Truth, otherwise: string, judge: () => Outcome): Outcome {
  if (condition.state === "false") return notApplicable(otherwise);
  const outcome = judge();
  if (condition.state === "true" || "notApplicable" in outcome) return outcome;
  return [outcome].flat().map((finding) => ({ ...finding, violated: and(condition, finding.violated) }));
}
