/** The engine's requests, translated: from messages to plain values, and back. */
import { type handleUnaryCall, status, type UntypedServiceImplementation } from "@grpc/grpc-js";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import * as rpc from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { checkConfig, type ProviderConfig, readConfig } from "./config";
import type { EngineLog } from "./engine-log";
import { invoke } from "./functions";
import { openModel, type TypeModel } from "./model";
import {
  type Change,
  type Context,
  check,
  create,
  diff,
  existing,
  type Failure,
  type Subject,
  update,
} from "./resources";
import { containsUnknown, fromStruct, type Properties, sameValue, toStruct } from "./wire";

export const NOTICE =
  "offline imitation of the AWS provider: nothing is created, and data sources answer with made-up values";

/** Answers for one provider of the program. */
export class OfflineProvider {
  private config: ProviderConfig = { region: undefined, defaultTags: {} };
  private openedModel: TypeModel | undefined;

  constructor(private readonly log: EngineLog) {}

  /** The methods of pulumirpc.ResourceProvider; those that are missing are refused as unimplemented. */
  service(): UntypedServiceImplementation {
    return {
      handshake: answer(() => new rpc.ProviderHandshakeResponse().setAcceptSecrets(true)),
      getPluginInfo: answer(() => new PluginInfo().setVersion(this.model.version)),
      getSchema: answer(() => {
        const schema = JSON.stringify({ name: "aws", version: this.model.version });
        return new rpc.GetSchemaResponse().setSchema(schema);
      }),
      checkConfig: answer((request: rpc.CheckRequest) => checked(checkConfig(fromStruct(request.getNews())), [])),
      diffConfig: answer((request: rpc.DiffRequest) => this.diffConfig(request)),
      configure: answer((request: rpc.ConfigureRequest) => this.configure(request)),
      check: answer((request: rpc.CheckRequest) => this.check(request)),
      diff: answer((request: rpc.DiffRequest) => {
        const olds = fromStruct(request.getOldInputs());
        return differing(diff(this.context, subject(request), olds, fromStruct(request.getNews())));
      }),
      create: answer((request: rpc.CreateRequest) => {
        const inputs = fromStruct(request.getProperties());
        const { id, properties } = create(this.context, subject(request), inputs, request.getPreview());
        return new rpc.CreateResponse().setId(id).setProperties(toStruct(properties));
      }),
      update: answer((request: rpc.UpdateRequest) => {
        const olds = fromStruct(request.getOlds());
        const oldInputs = fromStruct(request.getOldInputs());
        const properties = update(this.context, subject(request), olds, oldInputs, fromStruct(request.getNews()));
        return new rpc.UpdateResponse().setProperties(toStruct(properties));
      }),
      read: answer((request: rpc.ReadRequest) => this.read(request)),
      delete: answer(() => new Empty()),
      invoke: answer((request: rpc.InvokeRequest) => this.invoke(request)),
      cancel: answer(() => new Empty()),
      attach: answer(() => new Empty()),
      getMapping: answer(() => new rpc.GetMappingResponse()),
      getMappings: answer(() => new rpc.GetMappingsResponse()),
    };
  }

  private get model(): TypeModel {
    // The engine starts the plugin in the program's folder.
    this.openedModel ??= openModel([process.cwd()]);
    return this.openedModel;
  }

  private get context(): Context {
    return { model: this.model, config: this.config };
  }

  private async configure(request: rpc.ConfigureRequest): Promise<rpc.ConfigureResponse> {
    this.config = readConfig(fromStruct(request.getArgs()));
    await this.log.informOnce(NOTICE);
    return new rpc.ConfigureResponse().setAcceptsecrets(true).setSupportspreview(true);
  }

  private diffConfig(request: rpc.DiffRequest): rpc.DiffResponse {
    const olds = fromStruct(request.getOldInputs());
    const news = fromStruct(request.getNews());
    const keys = [...new Set([...Object.keys(olds), ...Object.keys(news)])].filter((key) => key !== "version");
    return differing({ changed: keys.filter((key) => !sameValue(olds[key], news[key])), replaces: [] });
  }

  private check(request: rpc.CheckRequest): rpc.CheckResponse {
    const news = fromStruct(request.getNews());
    const olds = fromStruct(request.getOlds());
    const { inputs, failures } = check(this.context, subject(request), news, olds, request.getRandomseed_asU8());
    return checked(inputs, failures);
  }

  private read(request: rpc.ReadRequest): rpc.ReadResponse {
    const id = request.getId();
    const inputs = fromStruct(request.getInputs());
    const state = fromStruct(request.getProperties());
    // Without a state this is the lookup of a resource that somebody else made: it is taken to be there.
    const properties =
      Object.keys(state).length > 0 && request.hasInputs()
        ? state
        : { ...existing(this.context, subject(request), id, inputs), ...state };
    return new rpc.ReadResponse().setId(id).setProperties(toStruct(properties)).setInputs(toStruct(inputs));
  }

  private async invoke(request: rpc.InvokeRequest): Promise<rpc.InvokeResponse> {
    const args = fromStruct(request.getArgs());
    const { result, known } = invoke(this.model, this.config, request.getTok(), args);
    if (!known && !containsUnknown(args)) {
      await this.log.warning(
        `the offline imitation of the AWS provider knows no ${request.getTok()}: its answer is made up`,
      );
    }
    return new rpc.InvokeResponse().setReturn(toStruct(result));
  }
}

function subject(request: { getUrn(): string; getType(): string; getName(): string }): Subject {
  // urn:pulumi:stack::project::parent$type::name, for an engine that gives no more than that.
  const [, , types = "", ...name] = request.getUrn().split("::");
  return { token: request.getType() || types.split("$").at(-1)!, name: request.getName() || name.join("::") };
}

function checked(inputs: Properties, failures: readonly Failure[]): rpc.CheckResponse {
  const messages = failures.map(({ property, reason }) =>
    new rpc.CheckFailure().setProperty(property).setReason(reason),
  );
  return new rpc.CheckResponse().setInputs(toStruct(inputs)).setFailuresList(messages);
}

function differing({ changed, replaces }: Change): rpc.DiffResponse {
  const { DIFF_NONE, DIFF_SOME } = rpc.DiffResponse.DiffChanges;
  return new rpc.DiffResponse()
    .setChanges(changed.length > 0 ? DIFF_SOME : DIFF_NONE)
    .setDiffsList(changed)
    .setReplacesList(replaces);
}

function answer<Request, Response>(
  respond: (request: Request) => Response | Promise<Response>,
): handleUnaryCall<Request, Response> {
  return async (call, callback) => {
    try {
      callback(null, await respond(call.request));
    } catch (error) {
      callback({ code: status.UNKNOWN, details: (error as Error).message });
    }
  };
}
