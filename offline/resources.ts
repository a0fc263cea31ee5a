/** What the engine asks about resources, answered without AWS. Knows nothing of gRPC. */
import { type ProviderConfig, regionOf } from "./config";
import { inventId, inventOutput } from "./invent";
import type { TypeDescription, TypeModel } from "./model";
import { automaticName, namedProperty } from "./names";
import type { PropertyShape } from "./shapes";
import {
  containsSecret,
  containsUnknown,
  isMarked,
  isObject,
  isUnknown,
  type Properties,
  reveal,
  revealAll,
  sameValue,
  secret,
  sortedJson,
  UNKNOWN,
  type Value,
} from "./wire";

export interface Context {
  readonly model: TypeModel;
  readonly config: ProviderConfig;
}

/** One resource, as the program calls it. */
export interface Subject {
  /** E.g. "aws:s3/bucket:Bucket". */
  readonly token: string;
  readonly name: string;
}

export interface Failure {
  readonly property: string;
  readonly reason: string;
}

export interface Change {
  /** Arguments that differ. */
  readonly changed: string[];
  /** Those of them that can't be changed in place. */
  readonly replaces: string[];
}

/**
 * The inputs the provider goes on with: names, the SDK's defaults and default tags filled in, documents as JSON.
 * Throws if there is no such type, or if a name is too long.
 */
export function check(
  context: Context,
  subject: Subject,
  news: Properties,
  olds: Properties = {},
  seed: Uint8Array = new Uint8Array(),
): { inputs: Properties; failures: Failure[] } {
  const type = typeOf(context, subject);
  const inputs: Properties = {};
  for (const [key, value] of Object.entries(news)) {
    // Null is how an argument that is left out may be written.
    if (value !== null) inputs[key] = type.inputs.get(key)?.document ? documentText(value) : value;
  }
  for (const [key, value] of type.defaults) inputs[key] ??= value;
  const { defaultTags } = context.config;
  if (type.inputs.has("tags") && Object.keys(defaultTags).length > 0) inputs.tags = mergeTags(defaultTags, inputs.tags);
  const property = namedProperty(type);
  if (property && inputs[property] === undefined && inputs[`${property}Prefix`] === undefined) {
    inputs[property] = olds[property] ?? automaticName(type, subject.name, inputs, seed);
  }
  return { inputs, failures: unknownArguments(subject, inputs, type.inputs) };
}

/**
 * A new resource's id and properties. At preview the id is empty, and what only AWS could tell is unknown;
 * otherwise it is made up. Throws if there is no such type.
 */
export function create(
  context: Context,
  subject: Subject,
  inputs: Properties,
  preview: boolean,
): { id: string; properties: Properties } {
  const type = typeOf(context, subject);
  if (preview)
    return {
      id: "",
      properties: { ...unknownOutputs(type, inputs), ...settledOutputs(context, type, inputs), ...inputs },
    };
  const id = inventId(type, subject.name, inputs, regionOf(context.config, inputs.region));
  return { id, properties: existing(context, subject, id, inputs) };
}

/** The properties of a resource that exists, made up where its inputs don't tell. */
export function existing(context: Context, subject: Subject, id: string, inputs: Properties): Properties {
  const type = typeOf(context, subject);
  const region = regionOf(context.config, inputs.region);
  const properties: Properties = {};
  for (const key of missingOutputs(type, inputs)) {
    const value = inventOutput(type, key, { id, name: subject.name, region, inputs });
    if (value !== undefined) properties[key] = value;
  }
  return { ...properties, ...settledOutputs(context, type, inputs), ...inputs };
}

/** What is different between the inputs of then and now. */
export function diff(context: Context, subject: Subject, oldInputs: Properties, news: Properties): Change {
  const type = typeOf(context, subject);
  const fixed = new Set([namedProperty(type), "bucket", "clusterIdentifier", "identifier", "region"]);
  const keys = [...new Set([...Object.keys(oldInputs), ...Object.keys(news)])].filter((key) => !key.startsWith("__"));
  const changed = keys.filter((key) => !sameValue(oldInputs[key], news[key]));
  return { changed, replaces: changed.filter((key) => fixed.has(key)) };
}

/** The properties after an update in place: what was, with the new inputs over it. */
export function update(
  context: Context,
  subject: Subject,
  olds: Properties,
  oldInputs: Properties,
  news: Properties,
): Properties {
  const type = typeOf(context, subject);
  const kept = Object.entries(olds).filter(
    ([key]) => !(key in oldInputs) || key in news || type.computed.has(key) || type.pureOutputs.has(key),
  );
  return { ...Object.fromEntries(kept), ...settledOutputs(context, type, news), ...news };
}

function typeOf(context: Context, subject: Subject): TypeDescription {
  const type = context.model.describeType(subject.token);
  if (type) return type;
  throw new Error(
    `@pulumi/aws ${context.model.version} has no resource type ${subject.token} (resource '${subject.name}')`,
  );
}

function documentText(value: Value): Value {
  const plain = reveal(value);
  if (!isObject(plain)) return value;
  const text = containsUnknown(plain) ? UNKNOWN : sortedJson(revealAll(plain));
  return containsSecret(value) ? secret(text) : text;
}

function mergeTags(defaults: Properties, tags: Value | undefined): Value {
  const own = reveal(tags);
  if (own === undefined) return { ...defaults };
  if (!isObject(own)) return tags!;
  const merged = { ...defaults, ...own };
  return containsSecret(tags) && tags !== own ? secret(merged) : merged;
}

function unknownOutputs(type: TypeDescription, inputs: Properties): Properties {
  return Object.fromEntries(missingOutputs(type, inputs).map((key) => [key, UNKNOWN]));
}

function missingOutputs(type: TypeDescription, inputs: Properties): string[] {
  return [...type.computed, ...type.pureOutputs].filter((key) => inputs[key] === undefined);
}

/** Outputs which the real provider knows before it asks AWS. */
function settledOutputs(context: Context, type: TypeDescription, inputs: Properties): Properties {
  const settled: Properties = {};
  if (type.computed.has("region") && context.config.region) settled.region = context.config.region;
  if (type.outputs.has("tagsAll")) settled.tagsAll = inputs.tags ?? {};
  return settled;
}

function unknownArguments(
  subject: Subject,
  values: Properties,
  shapes: ReadonlyMap<string, PropertyShape>,
  place = "",
): Failure[] {
  return Object.entries(values).flatMap(([key, value]) => {
    if (key.startsWith("__")) return [];
    const shape = shapes.get(key);
    if (shape) return unknownInside(subject, value, shape, place + key);
    const property = place + key;
    return [{ property, reason: `Invalid or unknown key. Examine values at '${subject.name}.${property}'.` }];
  });
}

function unknownInside(subject: Subject, value: Value | undefined, shape: PropertyShape, place: string): Failure[] {
  const plain = reveal(value);
  if (isUnknown(plain) || isMarked(plain)) return [];
  if (shape.kind === "list" && Array.isArray(plain)) {
    return plain.flatMap((item, index) => unknownInside(subject, item, shape.element!, `${place}[${index}]`));
  }
  if (shape.kind === "object" && isObject(plain)) {
    return unknownArguments(subject, plain, shape.properties!(), `${place}.`);
  }
  return [];
}
