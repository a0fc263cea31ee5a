import {
  AnalyzeRequest,
  AnalyzerPropertyDependencies,
  AnalyzerProviderResource,
  AnalyzerResource,
  AnalyzerResourceOptions,
  AnalyzeStackRequest,
} from "@pulumi/pulumi/proto/analyzer_pb";
import { toStruct } from "../offline/wire";
import { type EngineResource, engineResources } from "./mix/records";
import { mix } from "./mix/site";

/**
 * What the engine asks a policy pack about a stack: each resource's inputs, then the outputs of all. As bytes, so that
 * writing them is no part of what is measured.
 */
export interface Requests {
  readonly resources: readonly Buffer[];
  readonly stack: Buffer;
}

export function requestsFor(count: number): Requests {
  const resources = engineResources(mix(count)).slice(0, count);
  const stack = new AnalyzeStackRequest();
  stack.setResourcesList(resources.map(stackResource));
  return { resources: resources.map((resource) => bytes(analyzeRequest(resource))), stack: bytes(stack) };
}

const bytes = (message: AnalyzeRequest | AnalyzeStackRequest): Buffer => Buffer.from(message.serializeBinary());

function analyzeRequest(resource: EngineResource): AnalyzeRequest {
  const request = new AnalyzeRequest();
  fill(request, resource, resource.props);
  return request;
}

function stackResource(resource: EngineResource): AnalyzerResource {
  const request = new AnalyzerResource();
  fill(request, resource, resource.outputs ?? resource.props);
  request.setParent(resource.parent);
  request.setDependenciesList([...resource.dependencies]);
  for (const [property, urns] of Object.entries(resource.propertyDependencies ?? {})) {
    const dependencies = new AnalyzerPropertyDependencies();
    dependencies.setUrnsList([...urns]);
    request.getPropertydependenciesMap().set(property, dependencies);
  }
  return request;
}

function fill(
  request: AnalyzeRequest | AnalyzerResource,
  { type, name, urn, provider, parent }: EngineResource,
  props: Record<string, unknown>,
): void {
  request.setType(type);
  request.setName(name);
  request.setUrn(urn);
  request.setProperties(toStruct(props as never));
  const options = new AnalyzerResourceOptions();
  options.setParent(parent);
  options.setCustomtimeouts(new AnalyzerResourceOptions.CustomTimeouts());
  request.setOptions(options);
  if (!provider) return;
  const resource = new AnalyzerProviderResource();
  resource.setType("pulumi:providers:aws");
  resource.setName("default");
  resource.setUrn(provider.urn);
  resource.setProperties(toStruct(provider.props as never));
  request.setProvider(resource);
}
