import { Block, Fact } from "./fact";
import { or, Truth } from "./truth";

/** A resource as the engine, a recording or a state file tells of it. */
export interface ResourceRecord {
  readonly type: string;
  readonly name: string;
  readonly urn: string;
  /** Inputs; where none were seen (as with `--target`), the outputs. */
  readonly props: Record<string, unknown>;
  /** Outputs, where they are known: they tell ids and ARNs. */
  readonly outputs?: Record<string, unknown>;
  /** The resource's id, where a state file tells it. */
  readonly id?: string;
  readonly provider?: { readonly urn: string; readonly props: Record<string, unknown> };
  /** Per property, the URNs of the resources its value is computed from. */
  readonly propertyDependencies?: Record<string, readonly string[]>;
}

/** A resource to be judged: its properties, read as facts. */
export class Resource extends Block {
  readonly type: string;
  readonly name: string;
  readonly urn: string;
  readonly provider: Block | undefined;

  constructor(readonly record: ResourceRecord) {
    super("", record.props);
    this.type = record.type;
    this.name = record.name;
    this.urn = record.urn;
    this.provider = record.provider && new Block("provider", record.provider.props);
  }

  /** The region the resource lies in: its own `region` (provider v7), else its provider's, in lower case. */
  get region(): Fact<string> {
    // A few types have blocks of that name, which are no region of theirs.
    const own = ["block", "list"].includes(this.formOf("region")) ? Fact.absent<string>("region") : this.word("region");
    const inherited = this.provider?.word("region") ?? Fact.absent<string>("provider.region");
    const hidden = () => Fact.gap<string>(inherited.path, "is not set, so that the environment decides");
    const effective = () => inherited.fold({ known: () => inherited, absent: hidden, gap: () => inherited });
    return own.fold({ known: () => own, absent: effective, gap: () => own });
  }
}

/** A resource that is linked to another one: certainly, or undecided while values are unknown. Never certainly not. */
export interface Link {
  readonly resource: Resource;
  readonly linked: Truth;
}

/** How the companions of a resource are found. */
export type CompanionSpec = { readonly types: readonly string[] } & (
  | { /** The companion's property that names the resource. */ readonly by: string }
  | { /** The resource's property that names the companion. */ readonly from: string }
  | {
      /** Every resource of the types with the same provider and region: settings of a region of an account. */ readonly inRegion: true;
    }
  | { /** Every resource of the types with the same provider: settings of an account. */ readonly inAccount: true }
  | { /** Every resource of the types in the stack. */ readonly inStack: true }
  | {
      /** Every resource of the same module (`aws:s3`), itself included; the types play no part. */ readonly inModule: true;
    }
);

/** The companions that a resource has, or may have. */
export class Companions {
  constructor(private readonly links: readonly Link[]) {}

  /** Whether a companion exists for which the question is true. */
  some(question: (companion: Resource) => Truth): Truth {
    return or(...this.links.map(({ resource, linked }) => linked.and(question(resource))));
  }

  /** Whether the question is true for every companion there is; true if there is none. */
  every(question: (companion: Resource) => Truth): Truth {
    return this.some((companion) => question(companion).not).not;
  }

  get exist(): Truth {
    return this.some(() => Truth.true);
  }

  map<R>(change: (link: Link) => R): R[] {
    return this.links.map(change);
  }

  /** The first one in the order of the stack. */
  get first(): Resource | undefined {
    return this.links[0]?.resource;
  }
}

/**
 * The resources of a stack and the links between them. A property names a resource if its known value is the
 * resource's name, id or ARN, or, while the value is unknown, if it is computed from that resource.
 * Links are found once per kind and graph, in time linear in the resources concerned.
 */
export class Graph {
  private readonly byUrn = new Map<string, Resource>();
  private readonly byType = new Map<string, Resource[]>();
  private byModule: Map<string, Link[]> | undefined;
  private readonly identities = new Map<string, Map<string, Resource[]>>();
  private readonly reverse = new Map<string, Map<Resource, Link[]>>();

  constructor(resources: Iterable<Resource>) {
    for (const resource of resources) {
      this.byUrn.set(resource.urn, resource);
      push(this.byType, resource.type, resource);
    }
  }

  ofType(types: readonly string[]): Resource[] {
    return types.flatMap((type) => this.byType.get(type) ?? []);
  }

  private ofModule(module: string): readonly Link[] {
    if (!this.byModule) {
      this.byModule = new Map();
      for (const resource of this.byUrn.values()) push(this.byModule, moduleOf(resource.type), linkedTo(resource));
    }
    return this.byModule.get(module) ?? [];
  }

  /** The resources that a policy's type tokens mean. */
  judgedBy(types: readonly string[]): Resource[] {
    const named = types.includes("aws:*") ? [...this.byType.keys()].filter((type) => type.startsWith("aws:")) : [];
    return this.ofType([...new Set([...types, ...named])]);
  }

  companions(resource: Resource, spec: CompanionSpec): Companions {
    if ("from" in spec) return new Companions(this.named(resource, spec.from, spec.types));
    if ("by" in spec) return new Companions(this.naming(resource, spec.by, spec.types));
    if ("inStack" in spec) return new Companions(this.ofType(spec.types).map(linkedTo));
    if ("inModule" in spec) return new Companions(this.ofModule(moduleOf(resource.type)));
    const isLinked = "inRegion" in spec ? inSameRegion : inSameAccount;
    const links = this.ofType(spec.types).map((other) => ({ resource: other, linked: isLinked(resource, other) }));
    return new Companions(links.filter(({ linked }) => linked.state !== "false"));
  }

  /** The resources of the given types that a property names. */
  private named(resource: Resource, path: string, types: readonly string[]): Link[] {
    const computedFrom = this.dependencies(resource, path, types);
    const links = new Map<Resource, Link>();
    const hidden: Fact<string>[] = [];
    const add = (target: Resource, linked: Truth) => links.set(target, { resource: target, linked });
    for (const leaf of resource.leaves(path)) {
      leaf.fold({
        known: (value) => {
          const targets = types.flatMap((type) => this.identifiedBy(type, value));
          for (const target of targets) add(target, Truth.true);
          if (targets.length === 0) hidden.push(leaf);
        },
        absent: () => {},
        gap: () => void hidden.push(leaf),
      });
    }
    if (hidden.length === 0) return [...links.values()];
    const open = computedFrom.filter((target) => !links.has(target) && hidden.some((leaf) => mayName(leaf, target)));
    const isCertain = hidden.length >= open.length;
    const gap = {
      path: hidden[0]!.path,
      reason: "is computed from several resources, and not known before the deployment",
    };
    for (const target of open) add(target, isCertain ? Truth.true : Truth.undecided(gap));
    return [...links.values()];
  }

  /** The resources of the given types whose property names the resource. */
  private naming(resource: Resource, path: string, types: readonly string[]): Link[] {
    const key = `${resource.type} ${path} ${types}`;
    let links = this.reverse.get(key);
    if (!links) {
      links = new Map();
      for (const source of this.ofType(types)) {
        for (const { resource: target, linked } of this.named(source, path, [resource.type])) {
          push(links, target, { resource: source, linked });
        }
      }
      this.reverse.set(key, links);
    }
    return links.get(resource) ?? [];
  }

  private dependencies(resource: Resource, path: string, types: readonly string[]): Resource[] {
    const urns = resource.record.propertyDependencies?.[path.split(".", 1)[0]!] ?? [];
    return urns.flatMap((urn) => this.byUrn.get(urn) ?? []).filter(({ type }) => types.includes(type));
  }

  private identifiedBy(type: string, value: string): Resource[] {
    let index = this.identities.get(type);
    if (!index) {
      index = new Map();
      for (const resource of this.ofType([type])) {
        for (const identity of identitiesOf(resource)) push(index, identity, resource);
      }
      this.identities.set(type, index);
    }
    return index.get(value) ?? index.get(nameIn(value)) ?? [];
  }
}

const linkedTo = (resource: Resource): Link => ({ resource, linked: Truth.true });

/** `aws:s3` of `aws:s3/bucket:Bucket`. */
export const moduleOf = (type: string): string => type.split("/", 1)[0]!;

/** Names, ids, ARNs and URLs by which others refer to a resource: `name`, `bucket`, `clusterIdentifier` of a Cluster … */
function identitiesOf({ type, record }: Resource): Set<string> {
  const noun = type.slice(type.lastIndexOf(":") + 1).replace(/V2$/, "");
  const own = noun.charAt(0).toLowerCase() + noun.slice(1);
  const keys = ["id", "arn", "url", "name", "bucket", "identifier", `${own}Identifier`, `${own}Id`, `${own}Name`];
  const identities = new Set<string>(record.id ? [record.id] : []);
  for (const props of [record.props, record.outputs ?? {}]) {
    const block = new Block("", props);
    for (const key of keys) {
      block.text(key).fold({
        known: (value) => {
          identities.add(value);
          if (key === "arn") identities.add(nameIn(value));
        },
        absent: () => {},
        gap: () => {},
      });
    }
  }
  return identities;
}

// Buckets are named with what lies in them (arn:aws:s3:::name/prefix, s3://name/prefix) and as hosts (name.s3.amazonaws.com).
const BUCKET = /^(?:arn:[^:]*:s3:::|s3:\/\/)([^/]+)|^(.+?)\.s3[.-][a-z0-9.-]*amazonaws\.com/;

/** The name or id in a text that leads to a resource: what stands last in an ARN. Other texts stay as they are. */
function nameIn(value: string): string {
  const [, located, hosted] = BUCKET.exec(value) ?? [];
  if (located ?? hosted) return (located ?? hosted)!;
  return value.startsWith("arn:") ? value.slice(Math.max(value.lastIndexOf(":"), value.lastIndexOf("/")) + 1) : value;
}

/**
 * Whether a value that is computed from the resource may name it although no identity of it matches: it is not known,
 * or an id that nothing shows. A value that only contains the resource's name is derived from it and names something else.
 */
function mayName(leaf: Fact<string>, target: Resource): boolean {
  return leaf.fold({
    known: (value) =>
      value.startsWith("arn:") || ![...identitiesOf(target)].some((identity) => value.includes(identity)),
    absent: () => false,
    gap: () => true,
  });
}

/** Providers of the same account cannot be told from those of others: only one's own counts. */
const inSameAccount = (one: Resource, other: Resource): Truth =>
  Truth.of(one.record.provider?.urn === other.record.provider?.urn);

/** Whether two resources lie in the same region of the same account, as far as their provider tells. */
export function inSameRegion(one: Resource, other: Resource): Truth {
  if (inSameAccount(one, other).state === "false") return Truth.false;
  const ownRegions = [one.word("region"), other.word("region")];
  if (ownRegions.every((region) => region.isAbsent.state === "true")) return Truth.true;
  return one.region.fold({
    known: (region) => other.region.is(region),
    absent: () => Truth.false,
    gap: (gap) => Truth.undecided(gap),
  });
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
