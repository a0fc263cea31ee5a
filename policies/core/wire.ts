/**
 * Values as they come over the wire: from the policy SDK, a recorded preview or a state file. This is the one place
 * that knows their spellings; everything behind it sees plain values, `undefined` and `UNKNOWN`.
 */

/** Stands for a value that the engine does not know yet. */
export const UNKNOWN = Symbol("unknown");

// The engine's marks (sdk/go/common/resource/plugin/rpc.go).
const UNKNOWN_MARKS: ReadonlySet<unknown> = new Set([
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
]);
export const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";
const OUTPUT = "d0e6a833031e9bbcd3f4e8bde6ca49a4";

export type PlainObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is PlainObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One layer of a value: secrets and outputs are unwrapped, unknowns become `UNKNOWN`, null becomes `undefined`. */
export function open(value: unknown): unknown {
  if (typeof value === "string") return UNKNOWN_MARKS.has(value) ? UNKNOWN : value;
  if (value === null) return undefined;
  if (!isObject(value)) return value;
  const signature = value[SIGNATURE];
  if (signature === SECRET) {
    if ("value" in value) return open(value.value);
    return "plaintext" in value ? parsed(value.plaintext) : UNKNOWN; // a state file holds ciphertext
  }
  if (signature === OUTPUT) return "value" in value ? open(value.value) : UNKNOWN;
  return value;
}

function parsed(plaintext: unknown): unknown {
  try {
    return open(JSON.parse(String(plaintext)));
  } catch {
    return UNKNOWN;
  }
}

/**
 * The properties behind the SDK's proxy, which throws when an unknown one is read: an unknown must stay an ordinary
 * value here, or it would hide what the known ones prove. Own property descriptors are not intercepted.
 */
export function withoutProxy(props: Record<string, unknown>): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const key of Object.keys(props)) plain[key] = Object.getOwnPropertyDescriptor(props, key)?.value;
  return plain;
}
