import type { ResourceRecord } from "../policies/core/graph";
import { SIGNATURE } from "../policies/core/wire";

/** A program's resources with one value of one of them replaced. */
export interface Change {
  /** `logs: rules[0].sseAlgorithm` */
  readonly place: string;
  readonly property: string;
  readonly records: readonly ResourceRecord[];
}

/** Every way to replace one value, at any depth, in the inputs of the resources of the given types. */
export function* everyChange(
  records: readonly ResourceRecord[],
  types: (type: string) => boolean,
  replace: (value: unknown) => unknown,
): Generator<Change> {
  for (const [index, record] of records.entries()) {
    if (!types(record.type)) continue;
    for (const [path, value] of places(record.props)) {
      const replacement = replace(value);
      if (replacement === undefined) continue;
      const props = withValue(record.props, path, replacement) as Record<string, unknown>;
      const property = path.filter((step) => typeof step === "string" && step !== IN_SECRET).join(".");
      yield {
        place: `${record.name}: ${path.join(".")}`,
        property,
        records: withAt(records, index, { ...record, props }),
      };
    }
  }
}

type Path = readonly (string | number)[];

// Where the value in a secret stands.
const IN_SECRET = "value";

/** Each value in a tree, with the path to it: objects and lists as a whole too. Of a secret, what is in it. */
function* places(value: unknown, path: Path = []): Generator<[Path, unknown]> {
  if (path.length > 0) yield [path, value];
  if (typeof value !== "object" || value === null) return;
  if (SIGNATURE in value) {
    if (IN_SECRET in value) yield* places(value[IN_SECRET], [...path, IN_SECRET]);
    return;
  }
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, inner] of entries) yield* places(inner, [...path, key]);
}

/** A copy of a value in which what is in a secret stands in its place. */
export function withoutSecrets(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (SIGNATURE in value && IN_SECRET in value) return withoutSecrets(value[IN_SECRET]);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutSecrets(inner)]));
}

function withValue(tree: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(tree)) return withAt(tree, step as number, withValue(tree[step as number], rest, value));
  const object = tree as Record<string, unknown>;
  return { ...object, [step]: withValue(object[step], rest, value) };
}

const withAt = <T>(list: readonly T[], index: number, value: T): T[] =>
  list.map((element, at) => (at === index ? value : element));
