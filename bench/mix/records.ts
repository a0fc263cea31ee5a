import { openModel } from "../../offline/model";
import { type Context, check, create } from "../../offline/resources";
import { type Properties, UNKNOWN, type Value } from "../../offline/wire";
import type { ResourceRecord } from "../../policies/core/graph";
import { type Declared, Document, type Input, Output } from "./declared";

/** A resource as the engine tells a policy pack of it. */
export interface EngineResource extends ResourceRecord {
  readonly parent: string;
  readonly dependencies: readonly string[];
}

const PREFIX = "urn:pulumi:bench::portal::";
const STACK = `${PREFIX}pulumi:pulumi:Stack::portal-bench`;
const PROVIDER_TYPE = "pulumi:providers:aws";
const PROVIDER = `${PREFIX}${PROVIDER_TYPE}::default`;
const SAME_NAMES_EVERY_TIME = Buffer.from("seed");
const urnOf = ({ type, name }: Declared): string => `${PREFIX}${type}::${name}`;

/**
 * Resources as at the preview of a new stack: their inputs after the provider's check; their outputs, where what only
 * AWS can tell is unknown. The stack itself and the provider come first.
 * @throws an Error that names arguments which the provider would refuse
 */
export function engineResources(declared: readonly Declared[]): EngineResource[] {
  const model = openModel();
  const props = { region: "us-east-1", version: model.version };
  const context: Context = { model, config: { region: props.region, defaultTags: {} } };
  const outputs = new Map<Declared, Properties>();
  const alone = { parent: "", dependencies: [] };
  return [
    { type: "pulumi:pulumi:Stack", name: "portal-bench", urn: STACK, props: {}, ...alone },
    { type: PROVIDER_TYPE, name: "default", urn: PROVIDER, props, ...alone },
    ...declared.map((resource) => {
      const { inputs, propertyDependencies } = resolve(resource, outputs);
      const made = asProvider(context, resource, inputs);
      outputs.set(resource, made.outputs);
      return {
        type: resource.type,
        name: resource.name,
        urn: urnOf(resource),
        ...made,
        provider: { urn: PROVIDER, props },
        propertyDependencies,
        parent: STACK,
        dependencies: [...new Set(Object.values(propertyDependencies).flat())],
      };
    }),
  ];
}

function asProvider(context: Context, { type, name }: Declared, news: Properties) {
  const subject = { token: type, name };
  const { inputs, failures } = check(context, subject, news, {}, SAME_NAMES_EVERY_TIME);
  if (failures.length > 0) throw new Error(`The provider refuses ${type} ${name}: ${failures[0]?.property}`);
  return { props: inputs, outputs: create(context, subject, inputs, true).properties };
}

function resolve(resource: Declared, outputs: ReadonlyMap<Declared, Properties>) {
  const inputs: Properties = {};
  const propertyDependencies: Record<string, string[]> = {};
  for (const [property, input] of Object.entries(resource.inputs)) {
    const sources = new Set<string>();
    inputs[property] = plainValue(input, ({ of, property }) => {
      sources.add(urnOf(of));
      return outputs.get(of)?.[property] ?? UNKNOWN;
    });
    propertyDependencies[property] = [...sources];
  }
  return { inputs, propertyDependencies };
}

function plainValue(input: Input, read: (output: Output) => Value): Value {
  if (input instanceof Output) return read(input);
  if (input instanceof Document) {
    const text = JSON.stringify(plainValue(input.content, read));
    return text.includes(UNKNOWN) ? UNKNOWN : text; // a text is unknown as a whole
  }
  if (Array.isArray(input)) return input.map((item) => plainValue(item, read));
  if (typeof input !== "object" || input === null) return input;
  return Object.fromEntries(Object.entries(input).map(([key, inner]) => [key, plainValue(inner, read)]));
}
