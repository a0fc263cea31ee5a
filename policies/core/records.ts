import type { ResourceRecord } from "./graph";
import { isObject, type PlainObject } from "./wire";

/** A text that is no list of resources: says what was expected, and where. */
export class RecordsError extends Error {}

/**
 * Resources from what `pulumi stack export` writes (`{version, deployment: {resources}}`): inputs are judged, outputs
 * tell ids and ARNs. Resources that are about to be deleted are left out.
 * @throws RecordsError where the document has another form
 */
export function recordsOfDeployment(document: unknown): ResourceRecord[] {
  const resources = isObject(document) && isObject(document.deployment) ? document.deployment.resources : undefined;
  if (!Array.isArray(resources)) {
    throw new RecordsError("deployment.resources is missing: give a file that `pulumi stack export` wrote");
  }
  const states = resources.map((state, index) => stateOf(state, `deployment.resources[${index}]`));
  const byUrn = new Map(states.map((state) => [String(state.urn), state]));
  return states.filter((state) => state.delete !== true).map((state) => recordOf(state, byUrn));
}

function stateOf(state: unknown, place: string): PlainObject {
  if (!isObject(state) || typeof state.urn !== "string" || typeof state.type !== "string") {
    throw new RecordsError(`${place} has no urn or type`);
  }
  return state;
}

function recordOf(state: PlainObject, byUrn: ReadonlyMap<string, PlainObject>): ResourceRecord {
  const urn = String(state.urn);
  const inputs = objectOf(state.inputs);
  const outputs = objectOf(state.outputs);
  // A provider's reference is its URN and its id, joined by "::".
  const reference = String(state.provider ?? "");
  const providerUrn = reference.slice(0, Math.max(0, reference.lastIndexOf("::")));
  const provider = byUrn.get(providerUrn);
  return {
    type: String(state.type),
    name: urn.slice(urn.lastIndexOf("::") + 2),
    urn,
    props: Object.keys(inputs).length > 0 ? inputs : outputs,
    outputs,
    ...(typeof state.id === "string" && { id: state.id }),
    ...(provider && { provider: { urn: providerUrn, props: objectOf(provider.inputs) } }),
    propertyDependencies: objectOf(state.propertyDependencies) as Record<string, string[]>,
  };
}

const objectOf = (value: unknown): Record<string, unknown> => (isObject(value) ? { ...value } : {});
