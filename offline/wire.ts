/** Property values as they pass between engine and provider: plain JavaScript, with marks for unknowns and secrets. */
import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb";

export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
export type Properties = { [key: string]: Value };

/** The mark the engine reads as an unknown value of any type. */
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

const UNKNOWNS = new Set([
  UNKNOWN,
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
]);

const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";

export function fromStruct(struct: Struct | undefined): Properties {
  return (struct?.toJavaScript() ?? {}) as Properties;
}

export function toStruct(properties: Properties): Struct {
  return Struct.fromJavaScript(properties as { [key: string]: JavaScriptValue });
}

export function isObject(value: Value | undefined): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object which stands for something else: a secret, an asset, an archive, a reference to a resource. */
export function isMarked(value: Value | undefined): value is Properties {
  return isObject(value) && SIGNATURE in value;
}

export function isSecret(value: Value | undefined): value is Properties {
  return isObject(value) && value[SIGNATURE] === SECRET;
}

export function secret(value: Value): Properties {
  return { [SIGNATURE]: SECRET, value };
}

/** The value without the mark of a secret around it. */
export function reveal(value: Value | undefined): Value | undefined {
  return isSecret(value) ? reveal(value.value) : value;
}

export function isUnknown(value: Value | undefined): boolean {
  return typeof value === "string" && UNKNOWNS.has(value);
}

export function containsUnknown(value: Value | undefined): boolean {
  return anywhere(value, isUnknown);
}

export function containsSecret(value: Value | undefined): boolean {
  return anywhere(value, isSecret);
}

/** The value with no marks of secrets anywhere in it. */
export function revealAll(value: Value): Value {
  const plain = reveal(value) ?? null;
  if (Array.isArray(plain)) return plain.map(revealAll);
  if (!isObject(plain)) return plain;
  return Object.fromEntries(Object.entries(plain).map(([key, item]) => [key, revealAll(item)]));
}

/** JSON with sorted keys: the same text for the same value, whatever order the program wrote. */
export function sortedJson(value: Value): string {
  return JSON.stringify(value, (_key, item) =>
    isObject(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item,
  );
}

/** Whether two values are the same but for the order of keys and the marks of secrets. */
export function sameValue(left: Value | undefined, right: Value | undefined): boolean {
  return sortedJson(revealAll(left ?? null)) === sortedJson(revealAll(right ?? null));
}

function anywhere(value: Value | undefined, test: (value: Value | undefined) => boolean): boolean {
  if (test(value)) return true;
  if (Array.isArray(value)) return value.some((item) => anywhere(item, test));
  return isObject(value) && Object.values(value).some((item) => anywhere(item, test));
}
