import type { Block } from "./fact";
import type { Resource } from "./graph";
import { type Finding, violationIf } from "./policy";
import { and, or, Truth } from "./truth";

/** A parameter that the parameter group of a database has to hold. */
export interface Parameter {
  readonly name: string;
  /** The value to set. */
  readonly value: string;
  /** Whether a value, in lower case, will do. */
  isGood(value: string): boolean;
  /** Whether the engine's default will do. */
  readonly isGoodUnasked: boolean;
  /** For engines that apply a change of the parameter only with a reboot. */
  readonly applyMethod?: "pending-reboot";
}

const isNamed = (entry: Block, name: string): Truth => entry.word("name").is(name);

/** Whether the entries of a parameter group leave a parameter at a value that will not do. */
export function isParameterBad(group: Resource, parameter: Parameter): Truth {
  const parameters = group.list("parameters");
  const isBad = (entry: Block) =>
    and(isNamed(entry, parameter.name), entry.word("value").satisfies(parameter.isGood).not);
  const isUnsaid = parameters.some((entry) => isNamed(entry, parameter.name)).not;
  return or(parameters.some(isBad), and(isUnsaid, Truth.of(!parameter.isGoodUnasked)));
}

/** A violation where a parameter group leaves a parameter at a value that will not do, with the change that sets it. */
export function parameterFinding(group: Resource, parameter: Parameter, consequence: string): Finding {
  const { name, value, applyMethod } = parameter;
  const named = group.list("parameters").collect(
    (entry) => (isNamed(entry, name).state === "true" ? [entry.path] : []),
    () => [],
  );
  const change =
    named.length === 0
      ? { "parameters[+]": { name, value, ...(applyMethod && { applyMethod }) } }
      : Object.fromEntries(named.map((path) => [`${path}.value`, value]));
  return violationIf(isParameterBad(group, parameter), `parameters do not hold ${name} = ${value}: ${consequence}`, {
    fix: `Add { name: "${name}", value: "${value}" } to parameters`,
    set: change,
  });
}
