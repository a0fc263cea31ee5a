import { AsyncLocalStorage } from "node:async_hooks";
import {
  type Policies,
  type PolicyResource,
  type ReportViolation,
  type ResourceValidationArgs,
  type ResourceValidationPolicy,
  Secret,
  type StackValidationArgs,
  type StackValidationPolicy,
} from "@pulumi/policy";
import { ExemptionLog } from "./exemptions";
import { Graph, Resource, type ResourceRecord } from "./graph";
import { citationText } from "./hipaa";
import { judge, judgeAll, judgesType, type ResourceVerdict, typeTest, type Verdict } from "./judge";
import { description, notApplicableReason, sentence, undecidedNotes, violationMessage } from "./message";
import { type Policy, settingsOf } from "./policy";
import { applyChanges } from "./remediate";
import { packSettings, type Setting, Settings, settingsSchema } from "./settings";
import { isObject, withoutProxy } from "./wire";

/*
 * The adapter to @pulumi/policy.
 *
 * The SDK runs the policies in array order, and for each one that it runs it deserializes the resource anew; for
 * `AnalyzeStack`, the whole stack. So the first policy, `hipaa-settings`, opens each call and keeps what it saw, and each
 * later one offers a function only where it has something to report.
 *
 * For each resource the SDK would also say of each policy of resources why it does not apply. With hundreds of policies
 * that is most of what an answer holds, and five times what judging costs. So all policies present themselves as ones of
 * the stack, which are summed up once: what passed there has been judged on every resource that it speaks of. They judge
 * each resource before it is made all the same. An SDK that reads these properties only once, before any call, gets
 * functions that judge by themselves: later, and the same verdicts.
 */

export interface CrossGuardOptions {
  /** Settings given in code, as under `hipaa-settings` in a configuration; the user's configuration goes before them. */
  readonly settings?: Record<string, unknown>;
  readonly now?: () => Date;
}

/** The policies as CrossGuard takes them, with `hipaa-settings` before them and `hipaa-notes` behind. */
export function toCrossGuard(policies: readonly Policy[], options: CrossGuardOptions = {}): Policies {
  const pack = new Pack(policies, options);
  return [pack.settingsPolicy(), ...policies.map((policy) => pack.crossGuardPolicy(policy)), pack.notesPolicy()];
}

const SETTINGS = "hipaa-settings";
const NOTES = "hipaa-notes";
const STACK = "pulumi:pulumi:Stack";

/** What is kept while the SDK works on one resource, or on one stack. */
interface Call {
  readonly resource?: Resource;
  readonly graph?: Graph;
  readonly verdicts: Map<Policy, readonly ResourceVerdict[]>;
}

/** One for all packs of a process: every further storage makes each promise dearer. Only one pack answers a call. */
const calls = new AsyncLocalStorage<Call>();

/** A function of the SDK's; with a type, it is skipped for resources and stacks without that type. */
type Validation<A> = ((args: A, reportViolation: ReportViolation) => void) & { __pulumiType?: string };
type Verdicts<A> = (args: A) => readonly ResourceVerdict[];

class Pack {
  /** Inputs by URN. `AnalyzeStack` gives outputs only, where the provider's defaults look like the program's values. */
  private readonly inputs = new Map<string, Record<string, unknown>>();
  private readonly exemptions = new ExemptionLog();
  /** What became of each policy of resources in this run. */
  private readonly outcomes = new Map<Policy, ResourceOutcome>();
  /** Whether the SDK has listed the policies, which it does once, before anything is asked. */
  private isListed = false;
  private readonly declared: ReadonlySet<Setting<unknown>>;
  private readonly policyIds: ReadonlySet<string>;
  private settings: Settings;
  private configuration: string | undefined;

  constructor(
    policies: readonly Policy[],
    private readonly options: CrossGuardOptions,
  ) {
    this.declared = settingsOf(policies);
    this.policyIds = new Set(policies.map(({ id }) => id));
    this.settings = this.parse({});
  }

  settingsPolicy(): ResourceValidationPolicy & StackValidationPolicy {
    return {
      name: SETTINGS,
      displayName: "The settings of the pack are valid",
      description: "The settings and exemptions of hipaa-safeguards have to be valid: what is wrong has no effect.",
      enforcementLevel: "mandatory",
      configSchema: { properties: settingsSchema(this.declared) as never },
      validateResource: (args, reportViolation) => {
        // The configuration of a run does not change; the stack's own resource comes first in each.
        if (this.configuration === undefined || args.type === STACK) {
          this.configure(args.getConfig());
          this.outcomes.clear();
        }
        const props = withoutProxy(args.props);
        this.inputs.set(args.urn, props);
        calls.enterWith({ resource: new Resource(recordOf(args, props)), verdicts: new Map() });
        if (args.type !== STACK) return;
        for (const { place, problem } of this.settings.problems) {
          reportViolation(sentence(`${SETTINGS}.${place}: ${problem}`));
        }
      },
      validateStack: (args) => {
        this.configure(args.getConfig());
        calls.enterWith({ graph: this.graphOf(args.resources), verdicts: new Map() });
      },
      remediateResource: (args) => this.configure(args.getConfig()),
    };
  }

  crossGuardPolicy(policy: Policy): ResourceValidationPolicy | StackValidationPolicy {
    const [service] = policy.id.split("-", 1) as [string];
    const metadata = {
      name: policy.id,
      displayName: policy.title,
      description: description(policy),
      enforcementLevel: policy.profile === "strict" ? ("disabled" as const) : policy.level,
      severity: policy.severity,
      framework: {
        name: "HIPAA Security Rule",
        version: "45 CFR part 164, subpart C",
        reference: policy.citations[0],
        specification: policy.citations.map(citationText).join("; "),
      },
      tags: ["hipaa", service, policy.family, policy.profile],
      remediationSteps: policy.fix,
      url: `policies/${service}/README.md#${policy.id}`,
    };
    return policy.companions ? this.stackPolicy(policy, metadata) : this.resourcePolicy(policy, metadata);
  }

  /** Tells what the verdicts of a call left open, and, once a run, what is to be said of exemptions. */
  notesPolicy(): ResourceValidationPolicy & StackValidationPolicy {
    const onExemptions = () =>
      this.exemptions.notes(this.settings.exemptions).map((text) => ({ text, urn: undefined }));
    const notes = () => {
      const call = calls.getStore();
      return call ? [...this.undecided(call), ...(call.graph ? onExemptions() : [])] : [];
    };
    const tell = (_: unknown, reportViolation: ReportViolation) => {
      for (const { text, urn } of notes()) reportViolation(text, urn);
    };
    const skipped = skippedAs("that is undecided");
    const setListed = () => {
      this.isListed = true;
    };
    return {
      name: NOTES,
      displayName: "Nothing is left open",
      // The last thing of the list that is read.
      get description() {
        setListed();
        return "What hipaa-safeguards could not judge, and what is to be known of its exemptions.";
      },
      enforcementLevel: "advisory",
      get validateResource() {
        return notes().length > 0 ? tell : skipped;
      },
      get validateStack() {
        return notes().length > 0 ? tell : skipped;
      },
    };
  }

  private resourcePolicy(policy: Policy, metadata: Metadata): ResourceValidationPolicy & StackValidationPolicy {
    const isJudged = typeTest(policy);
    const validate = reporting(policy, (args: ResourceValidationArgs) => this.onResource(policy, args));
    const onResource = (resource: Resource, call: Call) => {
      if (!isJudged(resource.type)) return undefined;
      const verdicts = this.verdictsOn(resource, policy, call);
      return verdicts.some(({ verdict }) => isReported(verdict)) ? validate : undefined;
    };
    const inStack = reporting(policy, (args: StackValidationArgs) => this.onStack(policy, args));
    const skipped = skippedAs<StackValidationArgs>(typeNames(policy));
    const onStack = () => {
      const outcome = this.outcomes.get(policy);
      if (!outcome) return skipped;
      const { reason } = outcome;
      return reason === undefined ? undefined : skippedAs<StackValidationArgs>(`${typeNames(policy)} (${reason})`);
    };
    if (!policy.remediates) return new AdaptedResourcePolicy(metadata, onResource, onStack, inStack);
    const remediate = this.remediation(policy);
    // With a function that remediates, a policy would be listed as one of resources.
    const listed = () => (this.isListed ? remediate : undefined);
    return new RemediatingPolicy(metadata, onResource, onStack, inStack, listed);
  }

  private stackPolicy(policy: Policy, metadata: Metadata): StackValidationPolicy {
    const validate = reporting(policy, (args: StackValidationArgs) => this.onStack(policy, args));
    const skipped = skippedAs(typeNames(policy));
    const forCall = (graph: Graph) => {
      if (graph.judgedBy(policy.resources).length === 0) return skipped;
      const verdicts = this.onStack(policy).map(({ verdict }) => verdict);
      if (verdicts.some(isReported)) return validate;
      const reason = notApplicableReason(verdicts);
      return reason === undefined ? undefined : skippedAs(`${typeNames(policy)} (${reason})`);
    };
    return new AdaptedStackPolicy(metadata, forCall, validate);
  }

  private remediation(policy: Policy): NonNullable<ResourceValidationPolicy["remediateResource"]> {
    const remediate = (args: Parameters<NonNullable<ResourceValidationPolicy["remediateResource"]>>[0]) => {
      if (!judgesType(policy, args.type)) return args.notApplicable(typeReason(policy));
      const resource = new Resource(recordOf(args, withoutSecrets(withoutProxy(args.props))));
      const verdicts = judge(policy, resource, this.settings);
      const changes = verdicts.flatMap((verdict) =>
        verdict.kind === "violation" && verdict.finding.set ? [verdict.finding.set] : [],
      );
      for (const change of changes) applyChanges(args.props, change);
      return changes.length > 0 ? args.props : undefined;
    };
    // The SDK tells a policy of several types apart by itself; one of a single type it need not even run.
    return policy.resources.length === 1 ? Object.assign(remediate, { __pulumiType: policy.resources[0] }) : remediate;
  }

  private onResource(policy: Policy, args: ResourceValidationArgs): readonly ResourceVerdict[] {
    const call = calls.getStore();
    if (call?.resource?.urn === args.urn) return this.verdictsOn(call.resource, policy, call);
    return this.verdictsOn(new Resource(recordOf(args, withoutProxy(args.props))), policy);
  }

  private verdictsOn(resource: Resource, policy: Policy, call?: Call): readonly ResourceVerdict[] {
    const kept = call?.verdicts.get(policy);
    if (kept) return kept;
    const verdicts = judge(policy, resource, this.settings);
    const outcome = this.outcomes.get(policy) ?? new ResourceOutcome();
    outcome.add(verdicts);
    this.outcomes.set(policy, outcome);
    return this.keep(
      policy,
      verdicts.map((verdict) => ({ resource, verdict })),
      call,
    );
  }

  private onStack(policy: Policy, args?: StackValidationArgs): readonly ResourceVerdict[] {
    const call = calls.getStore();
    const kept = call?.verdicts.get(policy);
    if (kept) return kept;
    const graph = call?.graph ?? this.graphOf(args?.resources ?? []);
    const verdicts = judgeAll(policy, graph, this.settings);
    if (verdicts.length === 0) args?.notApplicable(typeReason(policy));
    return this.keep(policy, verdicts, call);
  }

  private keep(policy: Policy, verdicts: readonly ResourceVerdict[], call: Call | undefined) {
    call?.verdicts.set(policy, verdicts);
    this.exemptions.add(policy, verdicts);
    return verdicts;
  }

  private undecided({ verdicts }: Call): { text: string; urn: string }[] {
    if (this.settings.get(packSettings.onUnknown) === "ignore") return [];
    const byUrn = new Map<string, Parameters<typeof undecidedNotes>[0][number][]>();
    for (const [policy, found] of verdicts) {
      for (const { resource, verdict } of found) {
        if (verdict.kind !== "undecided") continue;
        const open = byUrn.get(resource.urn);
        if (open) open.push({ policy, verdict });
        else byUrn.set(resource.urn, [{ policy, verdict }]);
      }
    }
    return [...byUrn].flatMap(([urn, open]) => undecidedNotes(open).map((text) => ({ text, urn })));
  }

  private graphOf(resources: readonly PolicyResource[]): Graph {
    return new Graph(
      resources.map((resource) => {
        const outputs = withoutProxy(resource.props);
        const record = recordOf(resource, this.inputs.get(resource.urn) ?? outputs);
        const dependencies = Object.entries(resource.propertyDependencies);
        const propertyDependencies = Object.fromEntries(
          dependencies.map(([property, sources]) => [property, sources.map(({ urn }) => urn)]),
        );
        return new Resource({ ...record, outputs, propertyDependencies });
      }),
    );
  }

  private configure(config: Record<string, unknown>): void {
    const configuration = JSON.stringify(config);
    if (configuration === this.configuration) return;
    this.configuration = configuration;
    this.settings = this.parse(config);
  }

  private parse(config: Record<string, unknown>): Settings {
    const now = this.options.now?.() ?? new Date();
    return Settings.parse({ ...this.options.settings, ...config }, this.declared, this.policyIds, now);
  }
}

/*
 * The SDK runs through all policies for each resource, and reads several properties of each. Made by one constructor,
 * they are alike to the engine of JavaScript too, which halves what that costs.
 */

class AdaptedPolicy implements Metadata {
  readonly name: string;
  readonly enforcementLevel: Metadata["enforcementLevel"];
  readonly displayName: Metadata["displayName"];
  readonly description: string;
  readonly severity: Metadata["severity"];
  readonly framework: Metadata["framework"];
  readonly tags: Metadata["tags"];
  readonly remediationSteps: Metadata["remediationSteps"];
  readonly url: Metadata["url"];

  constructor(metadata: Metadata) {
    this.name = metadata.name;
    this.enforcementLevel = metadata.enforcementLevel;
    this.displayName = metadata.displayName;
    this.description = metadata.description;
    this.severity = metadata.severity;
    this.framework = metadata.framework;
    this.tags = metadata.tags;
    this.remediationSteps = metadata.remediationSteps;
    this.url = metadata.url;
  }
}

class AdaptedResourcePolicy extends AdaptedPolicy implements StackValidationPolicy {
  private last: Call | undefined;
  private chosen: Validation<ResourceValidationArgs> | undefined;

  constructor(
    metadata: Metadata,
    private readonly onResource: (resource: Resource, call: Call) => Validation<ResourceValidationArgs> | undefined,
    private readonly onStack: () => Validation<StackValidationArgs> | undefined,
    private readonly otherwise: Validation<StackValidationArgs>,
  ) {
    super(metadata);
    this.last = undefined;
    this.chosen = undefined;
  }

  /** What reports on the resource at hand, if anything does. The SDK reads it several times in a row. */
  get validateResource(): Validation<ResourceValidationArgs> {
    const call = calls.getStore();
    if (call?.resource && call !== this.last) {
      this.chosen = this.onResource(call.resource, call);
      this.last = call;
    }
    return (call?.resource ? this.chosen : undefined) as Validation<ResourceValidationArgs>;
  }

  get validateStack(): Validation<StackValidationArgs> {
    const isStack = calls.getStore()?.graph !== undefined;
    return (isStack ? this.onStack() : this.otherwise) as Validation<StackValidationArgs>;
  }
}

type Remediation = NonNullable<ResourceValidationPolicy["remediateResource"]>;

class RemediatingPolicy extends AdaptedResourcePolicy {
  constructor(
    metadata: Metadata,
    onResource: (resource: Resource, call: Call) => Validation<ResourceValidationArgs> | undefined,
    onStack: () => Validation<StackValidationArgs> | undefined,
    otherwise: Validation<StackValidationArgs>,
    private readonly remediation: () => Remediation | undefined,
  ) {
    super(metadata, onResource, onStack, otherwise);
  }

  get remediateResource(): Remediation {
    return (calls.getStore() ? undefined : this.remediation()) as Remediation;
  }
}

class AdaptedStackPolicy extends AdaptedPolicy implements StackValidationPolicy {
  constructor(
    metadata: Metadata,
    private readonly forCall: (graph: Graph) => Validation<StackValidationArgs> | undefined,
    private readonly otherwise: Validation<StackValidationArgs>,
  ) {
    super(metadata);
  }

  get validateStack(): Validation<StackValidationArgs> {
    const graph = calls.getStore()?.graph;
    return (graph ? this.forCall(graph) : this.otherwise) as Validation<StackValidationArgs>;
  }
}

/** Whether the engine is told of a verdict as a violation. */
const isReported = (verdict: Verdict): verdict is Extract<Verdict, { kind: "violation" | "error" }> =>
  verdict.kind === "violation" || verdict.kind === "error";

/** What a policy of resources said of all resources of a run. */
class ResourceOutcome {
  private isPassed = false;
  private readonly open = new Set<string>();
  private aside: string | undefined;

  /** @param verdicts those on one resource */
  add(verdicts: readonly Verdict[]): void {
    const reason = verdicts.some(isReported) ? "violated: see its resources" : notApplicableReason(verdicts);
    if (reason === undefined) this.isPassed = true;
    else if (verdicts.every(({ kind }) => kind === "not applicable")) this.aside ??= reason;
    else this.open.add(reason);
  }

  /** Why it did not pass; undefined where all that it judged passed. */
  get reason(): string | undefined {
    const [first, ...more] = this.open;
    if (first !== undefined) return more.length > 0 ? `${first}; and ${more.length} more` : first;
    return this.isPassed ? undefined : this.aside;
  }
}

/** A function that the SDK skips, saying that the policy only applies to resources of that type. */
const skippedAs = <A>(type: string): Validation<A> => Object.assign(() => {}, { __pulumiType: type });

type Metadata = Required<Omit<ResourceValidationPolicy, "validateResource" | "remediateResource" | "configSchema">>;

const typeReason = (policy: Policy): string => `Policy only applies to resources of type '${typeNames(policy)}'`;

/**
 * The types of a policy in a few characters: "rds.Instance and 3 more". For each resource every policy that does not
 * speak of it says so, and these texts are most of what a response holds, and of what it costs.
 */
function typeNames({ resources }: Policy): string {
  const [first, ...others] = resources as [string, ...string[]];
  const name = first.replace(/^aws:(\w+)\/.*:/, "$1.");
  return others.length > 0 ? `${name} and ${others.length} more` : name;
}

/** Reports violations, and says so where there is nothing to pass: "passed" has to mean judged and passed. */
function reporting<A extends { notApplicable(reason?: string): never }>(
  policy: Policy,
  verdictsOf: Verdicts<A>,
): Validation<A> {
  return (args, reportViolation) => {
    const found = verdictsOf(args);
    let isViolated = false;
    for (const { resource, verdict } of found) {
      if (!isReported(verdict)) continue;
      reportViolation(violationMessage(policy, verdict), resource.urn);
      isViolated = true;
    }
    const reason = notApplicableReason(found.map(({ verdict }) => verdict));
    if (!isViolated && reason !== undefined) args.notApplicable(reason);
  };
}

function recordOf(
  args: Pick<ResourceValidationArgs, "type" | "name" | "urn"> & Pick<Partial<ResourceValidationArgs>, "provider">,
  props: Record<string, unknown>,
): ResourceRecord {
  const { type, name, urn, provider } = args;
  if (!provider) return { type, name, urn, props };
  return { type, name, urn, props, provider: { urn: provider.urn, props: withoutProxy(provider.props) } };
}

/** In a remediation the SDK hands out secrets wrapped, so that what is written into one stays a secret. */
function withoutSecrets<T>(value: T): T {
  if (value instanceof Secret) return withoutSecrets(value.value);
  if (Array.isArray(value)) return value.map(withoutSecrets) as T;
  if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutSecrets(inner)])) as T;
}
