import type { Policies } from "@pulumi/policy";
import * as analyzer from "@pulumi/pulumi/proto/analyzer_pb";
import { toStruct } from "../offline/wire";
import type { ResourceRecord } from "../policies/core/graph";

/** What the SDK's analyzer answers of one policy: on the resource that the URN names, or on the stack. */
export interface Diagnostic {
  readonly policy: string;
  readonly urn: string;
  readonly message: string;
  readonly level: "advisory" | "mandatory";
}

export interface AnalyzerAnswer {
  readonly diagnostics: readonly Diagnostic[];
  /** By policy and URN (empty for the stack): why it does not apply. */
  readonly notApplicable: readonly { readonly policy: string; readonly urn: string; readonly reason: string }[];
}

// The SDK keeps its declarations of these to itself.
const { makeAnalyzeRpcFun, makeAnalyzeStackRpcFun } = require("@pulumi/policy/server") as Record<
  "makeAnalyzeRpcFun" | "makeAnalyzeStackRpcFun",
  (name: string, version: string, level: string, policies: Policies) => Rpc
>;

const PACK = ["pack", "1.0.0", "mandatory"] as const;

/** Sends resources through the SDK's own analyzer, as the engine would: each one's inputs, then the stack's outputs. */
export async function analyze(policies: Policies, records: readonly ResourceRecord[]): Promise<AnalyzerAnswer> {
  const one = makeAnalyzeRpcFun(...PACK, policies);
  const stack = makeAnalyzeStackRpcFun(...PACK, policies);
  const answers: AnalyzerAnswer[] = [];
  for (const record of records) answers.push(answerOf(await call(one, analyzeRequest(record)), record.urn));
  const request = new analyzer.AnalyzeStackRequest();
  request.setResourcesList(records.map(stackResource));
  answers.push(answerOf(await call(stack, request), ""));
  return {
    diagnostics: answers.flatMap(({ diagnostics }) => diagnostics),
    notApplicable: answers.flatMap(({ notApplicable }) => notApplicable),
  };
}

type Rpc = (call: unknown, callback: (error: Error | null | undefined, response: unknown) => void) => unknown;
type Response = InstanceType<typeof analyzer.AnalyzeResponse>;

function call(rpc: Rpc, request: unknown): Promise<Response> {
  return new Promise((resolve, reject) => {
    rpc({ request }, (error, response) => (error ? reject(error) : resolve(response as Response)));
  });
}

function answerOf(response: Response, urn: string): AnalyzerAnswer {
  return {
    diagnostics: response.getDiagnosticsList().map((found) => ({
      policy: found.getPolicyname(),
      urn: found.getUrn() || urn,
      message: found.getMessage(),
      level: found.getEnforcementlevel() === analyzer.EnforcementLevel.ADVISORY ? "advisory" : "mandatory",
    })),
    notApplicable: response
      .getNotApplicableList()
      .map((found) => ({ policy: found.getPolicyName(), urn, reason: found.getReason() })),
  };
}

function analyzeRequest(record: ResourceRecord) {
  const request = new analyzer.AnalyzeRequest();
  fill(request, record, record.props);
  return request;
}

function stackResource(record: ResourceRecord) {
  const resource = new analyzer.AnalyzerResource();
  fill(resource, record, record.outputs ?? record.props);
  for (const [property, urns] of Object.entries(record.propertyDependencies ?? {})) {
    const dependencies = new analyzer.AnalyzerPropertyDependencies();
    dependencies.setUrnsList([...urns]);
    resource.getPropertydependenciesMap().set(property, dependencies);
  }
  return resource;
}

type Target = InstanceType<typeof analyzer.AnalyzeRequest> | InstanceType<typeof analyzer.AnalyzerResource>;

function fill(target: Target, { type, name, urn, provider }: ResourceRecord, props: Record<string, unknown>): void {
  target.setType(type);
  target.setName(name);
  target.setUrn(urn);
  target.setProperties(toStruct(props as never));
  target.setOptions(new analyzer.AnalyzerResourceOptions());
  if (!provider) return;
  const resource = new analyzer.AnalyzerProviderResource();
  resource.setType("pulumi:providers:aws");
  resource.setName(provider.urn.slice(provider.urn.lastIndexOf("::") + 2));
  resource.setUrn(provider.urn);
  resource.setProperties(toStruct(provider.props as never));
  target.setProvider(resource);
}
