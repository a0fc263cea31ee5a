import { type Day, dayOf, isDay } from "./day";
import { type Exemption, parseExemptions } from "./exemptions";
import { parseCidr } from "./network";
import { isRegion } from "./region";
import { didYouMean } from "./text";
import { isObject } from "./wire";

/** A JSON schema, as far as configuration needs one. */
export type JsonSchema = { readonly [key: string]: unknown };

/** A mistake in the configuration: where it is, and what to write there instead. */
export interface SettingProblem {
  readonly place: string;
  readonly problem: string;
}

/** What reading a configured value gives: the value, or every mistake in it (places are relative to the value). */
export type Parsed<T> = { readonly value: T } | { readonly problems: readonly SettingProblem[] };

/**
 * One setting of the pack. Its name is its place in the configuration of `hipaa-settings`: `s3.acceptServiceDefault`
 * is the property `acceptServiceDefault` of the object `s3`. A policy lists the settings that it reads; the schema,
 * the validation and the documentation of the configuration come from here.
 */
export interface Setting<T> {
  readonly name: string;
  readonly description: string;
  readonly fallback: T;
  readonly schema: JsonSchema;
  parse(value: unknown): Parsed<T>;
}

interface Spec<T> {
  readonly fallback: T;
  readonly description: string;
}

const ok = <T>(value: T): Parsed<T> => ({ value });
const write = <T>(what: string): Parsed<T> => ({ problems: [{ place: "", problem: `write ${what}` }] });

/** true or false. */
export function flag(name: string, spec: Spec<boolean>): Setting<boolean> {
  const schema = { type: "boolean", default: spec.fallback };
  return { name, ...spec, schema, parse: (value) => (typeof value === "boolean" ? ok(value) : write("true or false")) };
}

/** One of a few words. */
export function choice<const T extends string>(name: string, options: readonly T[], spec: Spec<T>): Setting<T> {
  const schema = { type: "string", enum: options, default: spec.fallback };
  const parse = (value: unknown) => {
    const chosen = options.find((option) => option === value);
    return chosen === undefined ? write<T>(`one of ${options.join(", ")}`) : ok(chosen);
  };
  return { name, ...spec, schema, parse };
}

/** Some of a few words. */
export function choices<const T extends string>(
  name: string,
  options: readonly T[],
  spec: Spec<readonly T[]>,
): Setting<readonly T[]> {
  return list(name, spec, { type: "string", enum: options }, (value) => {
    const chosen = options.find((option) => option === value);
    return chosen === undefined ? write<T>(`one of ${options.join(", ")}`) : ok(chosen);
  });
}

/** A whole number within bounds. */
export function wholeNumber(name: string, bounds: { min: number; max: number }, spec: Spec<number>): Setting<number> {
  const { min, max } = bounds;
  const schema = { type: "integer", minimum: min, maximum: max, default: spec.fallback };
  const parse = (value: unknown) =>
    typeof value === "number" && Number.isInteger(value) && value >= min && value <= max
      ? ok(value)
      : write<number>(`a whole number from ${min} to ${max}`);
  return { name, ...spec, schema, parse };
}

/** Region codes such as us-east-1. */
export function regions(name: string, spec: Spec<readonly string[]>): Setting<readonly string[]> {
  return list(name, spec, { type: "string" }, (value) =>
    typeof value === "string" && isRegion(value.toLowerCase())
      ? ok(value.toLowerCase())
      : write("a region code such as us-east-1"),
  );
}

/** Address ranges in CIDR notation. */
export function cidrs(name: string, spec: Spec<readonly string[]>): Setting<readonly string[]> {
  return list(name, spec, { type: "string" }, cidr);
}

const cidr = (value: unknown): Parsed<string> =>
  typeof value === "string" && parseCidr(value)
    ? ok(value)
    : write("a range in CIDR notation, such as 203.0.113.0/24 or 2001:db8::/32");

/** Texts that are not empty. */
export function texts(name: string, spec: Spec<readonly string[]>): Setting<readonly string[]> {
  return list(name, spec, { type: "string", minLength: 1 }, (value) =>
    typeof value === "string" && value !== "" ? ok(value) : write("a text that is not empty"),
  );
}

/** Ids of AWS accounts: twelve digits. */
export function accountIds(name: string, spec: Spec<readonly string[]>): Setting<readonly string[]> {
  return list(name, spec, { type: "string", pattern: "^[0-9]{12}$" }, (value) =>
    typeof value === "string" && /^\d{12}$/.test(value) ? ok(value) : write("an account id, twelve digits in quotes"),
  );
}

/** Tags as "key=value". */
export function tags(name: string, spec: Spec<readonly string[]>): Setting<readonly string[]> {
  return list(name, spec, { type: "string", pattern: "^[^=]+=" }, (value) =>
    typeof value === "string" && /^[^=]+=/.test(value) ? ok(value) : write('a tag such as "backup=daily"'),
  );
}

/** The last day of support of a version of a product. */
export interface VersionEnd {
  readonly product: string;
  readonly version: string;
  readonly end: Day;
}

/** Last days of support as "product version day". */
export function versionEnds(
  name: string,
  products: readonly string[],
  spec: Spec<readonly VersionEnd[]>,
): Setting<readonly VersionEnd[]> {
  return list(name, spec, { type: "string", pattern: "^\\S+ \\S+ \\d{4}-\\d{2}-\\d{2}$" }, (value) => {
    const [product = "", version = "", end = "", ...rest] = typeof value === "string" ? value.trim().split(/\s+/) : [];
    if (end === "" || rest.length > 0) return write('a product, a version and a day, such as "eks 1.33 2026-07-29"');
    if (!products.includes(product)) {
      return { problems: [{ place: "", problem: `there is no such product${didYouMean(product, products)}` }] };
    }
    return isDay(end) ? ok({ product, version, end }) : write("the last day of support as YYYY-MM-DD");
  });
}

/** A range of TCP or UDP ports, both ends included. */
export interface PortRange {
  readonly from: number;
  readonly to: number;
}

const A_PORT = 'a port such as 443, or a range such as "8192-8200"';

/** Ports and port ranges: 443 or "8192-8200". */
export function ports(
  name: string,
  { fallback, description }: Spec<readonly (number | string)[]>,
): Setting<readonly PortRange[]> {
  const number = { type: "integer", minimum: 0, maximum: 65535 };
  const item = { anyOf: [number, { type: "string", pattern: "^[0-9]{1,5}(-[0-9]{1,5})?$" }] };
  const read = (value: unknown) => {
    const range = portRange(value);
    return range ? ok(range) : write<PortRange>(A_PORT);
  };
  const spec = { fallback: portRanges(fallback), description };
  return list(name, spec, item, read, fallback);
}

/** Port ranges from ports and ranges in text; what is neither is left out. */
export const portRanges = (ports: readonly (number | string)[]): PortRange[] =>
  ports.map(portRange).filter((range) => range !== undefined);

/** Address ranges by port: what the sources of the ranges may reach. */
export interface PortSources {
  readonly ports: PortRange;
  readonly cidrs: readonly string[];
}

/** Lists of address ranges by port or port range: { "22": ["203.0.113.0/24"] }. */
export function cidrsByPort(
  name: string,
  { fallback, description }: Spec<Readonly<Record<string, readonly string[]>>>,
): Setting<readonly PortSources[]> {
  const ranges = { type: "array", items: { type: "string" } };
  const schema = { type: "object", additionalProperties: ranges, default: fallback };
  const parse = (value: unknown): Parsed<readonly PortSources[]> => {
    if (!isObject(value) || Array.isArray(value)) return write('an object such as { "22": ["203.0.113.0/24"] }');
    const sources: PortSources[] = [];
    const problems: SettingProblem[] = [];
    for (const [key, list] of Object.entries(value)) {
      const ports = portRange(key);
      const cidrs = parseList(list, cidr);
      if (!ports) problems.push({ place: `["${key}"]`, problem: `write ${A_PORT} as the key` });
      if ("problems" in cidrs) {
        problems.push(...cidrs.problems.map((found) => ({ ...found, place: `["${key}"]${found.place}` })));
      } else if (ports) sources.push({ ports, cidrs: cidrs.value });
    }
    return problems.length > 0 ? { problems } : ok(sources);
  };
  const parsed = parse(fallback);
  return { name, description, schema, parse, fallback: "value" in parsed ? parsed.value : [] };
}

function portRange(value: unknown): PortRange | undefined {
  if (typeof value !== "number" && typeof value !== "string") return undefined;
  const [, from, to = from] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(String(value)) ?? [];
  const range = { from: Number(from), to: Number(to) };
  return range.from <= range.to && range.to <= 65535 ? range : undefined;
}

function list<T>(
  name: string,
  spec: Spec<readonly T[]>,
  item: JsonSchema,
  read: (value: unknown) => Parsed<T>,
  written: unknown = spec.fallback,
): Setting<readonly T[]> {
  const schema = { type: "array", items: item, default: written };
  return { name, ...spec, schema, parse: (value) => parseList(value, read) };
}

/** Reads each element of a list; every mistake is told, with the element's index. */
export function parseList<T>(value: unknown, read: (value: unknown) => Parsed<T>): Parsed<readonly T[]> {
  if (!Array.isArray(value)) return write("a list");
  const values: T[] = [];
  const problems: SettingProblem[] = [];
  value.forEach((element, index) => {
    const parsed = read(element);
    if ("value" in parsed) values.push(parsed.value);
    else problems.push(...parsed.problems.map((found) => ({ ...found, place: `[${index}]${found.place}` })));
  });
  return problems.length > 0 ? { problems } : ok(values);
}

/** The settings that the pack itself reads, whatever its policies are. */
export const packSettings = {
  designatedRegions: regions("designatedRegions", {
    fallback: ["us-east-1"],
    description: "The regions where PHI may be stored, processed and sent.",
  }),
  onUnknown: choice("onUnknown", ["note", "ignore", "fail"], {
    fallback: "note",
    description:
      "What becomes of a question that a value unknown at preview leaves open: an advisory note, nothing, or a violation.",
  }),
  exemptionMaxDays: wholeNumber(
    "exemptionMaxDays",
    { min: 1, max: 2192 },
    {
      fallback: 365,
      description: "How many days ahead an exemption may expire.",
    },
  ),
  neverExempt: texts("neverExempt", {
    fallback: [],
    description: "Ids of policies that no exemption applies to.",
  }),
} as const;

/** The configuration of `hipaa-settings`, read and checked. */
export class Settings {
  private constructor(
    private readonly values: ReadonlyMap<string, unknown>,
    readonly exemptions: readonly Exemption[],
    /** Every mistake in the configuration. What is wrong is as if it were not there: the defaults are the strict side. */
    readonly problems: readonly SettingProblem[],
    /** The day that policies which know dates judge by, in UTC. */
    readonly today: Day,
  ) {}

  static readonly defaults = new Settings(new Map(), [], [], dayOf(new Date()));

  get<T>(setting: Setting<T>): T {
    return this.values.has(setting.name) ? (this.values.get(setting.name) as T) : setting.fallback;
  }

  /**
   * @param config what the user wrote under `hipaa-settings`, less `enforcementLevel`
   * @param declared the settings of the policies; the pack's own are added
   * @param policyIds ids that exemptions may name
   * @param now decides which exemptions are expired, and which versions have lost their support
   */
  static parse(
    config: Record<string, unknown>,
    declared: Iterable<Setting<unknown>>,
    policyIds: ReadonlySet<string>,
    now: Date,
  ): Settings {
    const known = byName(declared);
    const values = new Map<string, unknown>();
    const problems: SettingProblem[] = [];
    for (const [name, value] of flatten(config, known)) {
      if (name === "exemptions") continue;
      const setting = known.get(name);
      if (!setting) {
        problems.push({
          place: name,
          problem: `there is no such setting${didYouMean(name, [...known.keys(), "exemptions"])}`,
        });
        continue;
      }
      const parsed = setting.parse(value);
      if ("value" in parsed) values.set(name, parsed.value);
      else problems.push(...parsed.problems.map((found) => ({ ...found, place: `${name}${found.place}` })));
    }
    const partial = new Settings(values, [], [], dayOf(now));
    partial.get(packSettings.neverExempt).forEach((id, index) => {
      if (!policyIds.has(id))
        problems.push({
          place: `neverExempt[${index}]`,
          problem: `there is no such policy${didYouMean(id, policyIds)}`,
        });
    });
    const exemptions = parseExemptions(config.exemptions, {
      policyIds,
      now,
      maxDays: partial.get(packSettings.exemptionMaxDays),
      neverExempt: new Set(partial.get(packSettings.neverExempt)),
    });
    return new Settings(values, exemptions.exemptions, [...problems, ...exemptions.problems], dayOf(now));
  }
}

function byName(declared: Iterable<Setting<unknown>>): Map<string, Setting<unknown>> {
  return new Map([...Object.values(packSettings), ...declared].map((setting) => [setting.name, setting]));
}

/** Pairs of a setting's full name and what is configured for it. An object is stepped into where settings have its name as a prefix. */
function* flatten(
  config: Record<string, unknown>,
  known: ReadonlyMap<string, unknown>,
  prefix = "",
): Generator<[string, unknown]> {
  for (const [key, value] of Object.entries(config)) {
    const name = `${prefix}${key}`;
    const isGroup = [...known.keys()].some((setting) => setting.startsWith(`${name}.`));
    if (isGroup && isObject(value)) yield* flatten(value as Record<string, unknown>, known, `${name}.`);
    else yield [name, value];
  }
}

/** The JSON schema of `hipaa-settings`: what the engine checks before a run, and what editors complete. */
export function settingsSchema(declared: Iterable<Setting<unknown>>): Record<string, JsonSchema> {
  const properties: Record<string, Record<string, unknown>> = {};
  for (const { name, schema, description } of byName(declared).values()) {
    const described = { ...schema, description };
    const [group, rest] = name.split(".") as [string, string?];
    if (rest === undefined) {
      properties[group] = described;
      continue;
    }
    properties[group] ??= { type: "object", additionalProperties: false, properties: {} };
    (properties[group].properties as Record<string, unknown>)[rest] = described;
  }
  properties.exemptions = exemptionsSchema;
  return properties;
}

const text = { type: "string", minLength: 1 };

const exemptionsSchema: Record<string, unknown> = {
  type: "array",
  description: "Findings that are accepted for a time, each with its documented decision (45 CFR 164.306(d)(3)).",
  items: {
    type: "object",
    additionalProperties: false,
    required: ["policy", "resource", "reason", "approvedBy", "expires"],
    properties: {
      policy: { ...text, description: "A policy's id, or id#detail for one of several findings." },
      resource: { ...text, description: "The resource's URN; * stands for any characters." },
      reason: { ...text, description: "Why the safeguard is not reasonable and appropriate here." },
      approvedBy: { ...text, description: "Who decided." },
      expires: { ...text, description: "Last day of validity, YYYY-MM-DD, in UTC." },
      ticket: { ...text, description: "Where the decision is documented." },
      compensatingControl: { ...text, description: "What is done instead." },
    },
  },
};
