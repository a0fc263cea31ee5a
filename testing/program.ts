import * as engine from "@pulumi/pulumi/proto/resource_pb";
import * as runtime from "@pulumi/pulumi/runtime";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { readConfig } from "../offline/config";
import { invoke } from "../offline/functions";
import { openModel } from "../offline/model";
import { type Context, check, create } from "../offline/resources";
import { fromStruct, type Properties, toStruct } from "../offline/wire";
import type { ResourceRecord } from "../policies/core/graph";

/** A Pulumi program: declares resources with the constructors of @pulumi/aws. */
export type Program = () => unknown;

export interface ProgramOptions {
  /** What `aws:region` of the stack's configuration says; an empty text leaves it to the environment. */
  readonly region?: string;
  /** What else `aws:…` of the stack's configuration says, such as `useFipsEndpoint`. */
  readonly provider?: Properties;
  /** Whether values are made up as if everything had been created; else they are unknown, as at preview. */
  readonly isCreated?: boolean;
}

const PREFIX = "urn:pulumi:stack::project::";
const PROVIDER = "pulumi:providers:aws";
const STACK = "pulumi:pulumi:Stack";
const SAME_NAMES_EVERY_TIME = Buffer.from("seed");
const model = openModel();

/**
 * Runs a program in this process and gives its resources as a policy pack gets them: inputs after the provider's check,
 * outputs with what is not known yet, the provider, and what each property is computed from.
 * @throws what the program throws, and an Error that names what the engine or the provider would refuse
 */
export async function recordsOf(program: Program, options: ProgramOptions = {}): Promise<ResourceRecord[]> {
  const recorder = new Recorder(options);
  await runtime.setMocks(NO_MOCKS, "project", "stack", !options.isCreated);
  const monitor = runtime.getMonitor() as unknown as Monitor;
  monitor.registerResource = (request, respond) => respond(null, recorder.register(request));
  // Components say what they give out: nothing that is judged.
  monitor.registerResourceOutputs = (_, respond) => respond(null, new Empty());
  monitor.invoke = (request, respond) => respond(null, recorder.answer(request));
  // The SDK writes down where each of its promises was made, and jest looks up each frame of it in a source map.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 1;
  try {
    await program();
    await runtime.disconnect();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
  if (recorder.refusals.length > 0) throw new Error(recorder.refusals.join("\n"));
  return recorder.records;
}

const NO_MOCKS = { newResource: () => ({ id: "", state: {} }), call: () => ({}) };

type Request = InstanceType<typeof engine.RegisterResourceRequest>;
type Invocation = InstanceType<typeof engine.ResourceInvokeRequest>;
type Respond = (error: null, response: unknown) => void;

interface Monitor {
  registerResourceOutputs: (request: unknown, respond: Respond) => void;
  registerResource: (request: Request, respond: Respond) => void;
  invoke: (request: Invocation, respond: Respond) => void;
}

class Recorder {
  readonly records: ResourceRecord[] = [];
  readonly refusals: string[] = [];
  private readonly providers = new Map<string, { urn: string; props: Properties }>();
  private readonly defaultProvider: ResourceRecord & { props: Properties };

  constructor(private readonly options: ProgramOptions) {
    const { region = "us-east-1", provider } = options;
    const props: Properties = { ...(region && { region }), ...provider, version: model.version };
    this.records.push({ type: STACK, name: "project-stack", urn: `${PREFIX}${STACK}::project-stack`, props: {} });
    this.defaultProvider = { type: PROVIDER, name: "default", urn: `${PREFIX}${PROVIDER}::default`, props };
    this.providers.set("", this.defaultProvider);
  }

  register(request: Request) {
    const [type, name] = [request.getType(), request.getName()];
    const urn = `${PREFIX}${type}::${name}`;
    if (this.records.some((record) => record.urn === urn))
      this.refusals.push(`The engine refuses a second resource ${urn}`);
    const inputs = fromStruct(request.getObject());
    const response = new engine.RegisterResourceResponse();
    response.setUrn(urn);
    if (type === PROVIDER) {
      this.providers.set(urn, { urn, props: inputs });
      this.records.push({ type, name, urn, props: inputs });
      response.setId(this.options.isCreated ? "provider-id" : "");
      return response;
    }
    if (!request.getCustom() || !type.startsWith("aws:")) return response;
    const reference = request.getProvider();
    // The engine makes the default provider for the first resource that needs it.
    if (!reference && !this.records.includes(this.defaultProvider)) this.records.push(this.defaultProvider);
    const provider = this.providers.get(reference.slice(0, Math.max(0, reference.lastIndexOf("::"))));
    const context = { model, config: readConfig(provider?.props ?? {}) };
    const { id, props, outputs } = this.asProvider(context, { token: type, name }, inputs);
    const dependencies = request.getPropertydependenciesMap().entries();
    const propertyDependencies = Object.fromEntries(
      Array.from(dependencies as unknown as Iterable<[string, { getUrnsList(): string[] }]>, ([property, value]) => [
        property,
        value.getUrnsList(),
      ]),
    );
    this.records.push({ type, name, urn, props, outputs, ...(provider && { provider }), propertyDependencies });
    response.setId(id);
    response.setObject(toStruct(outputs));
    return response;
  }

  answer(request: Invocation) {
    const config = readConfig(this.providers.get("")?.props ?? {});
    const { result } = invoke(model, config, request.getTok(), fromStruct(request.getArgs()));
    const { InvokeResponse } = require("@pulumi/pulumi/proto/provider_pb");
    const response = new InvokeResponse();
    response.setReturn(toStruct(result));
    return response;
  }

  private asProvider(context: Context, subject: { token: string; name: string }, news: Properties) {
    const { inputs, failures } = check(context, subject, news, {}, SAME_NAMES_EVERY_TIME);
    for (const { property, reason } of failures) {
      this.refusals.push(`The provider refuses ${property} of ${subject.token} ${subject.name}: ${reason}`);
    }
    const { id, properties } = create(context, subject, inputs, !this.options.isCreated);
    return { id, props: inputs, outputs: properties };
  }
}
