/** Reads types out of generated declaration files: enough of TypeScript for what the SDK's generator writes, no more. */

export type ShapeKind = "string" | "number" | "boolean" | "list" | "map" | "object" | "asset" | "any";

/** What values a property takes. */
export interface PropertyShape {
  readonly kind: ShapeKind;
  /** For an argument: may be left out. For an output: may come back undefined. */
  readonly optional: boolean;
  /** A JSON document, which the program may also give as an object. */
  readonly document: boolean;
  /** What a list or a map holds. */
  readonly element?: PropertyShape;
  /** An object's properties, read on first use. */
  readonly properties?: () => ReadonlyMap<string, PropertyShape>;
}

/** Gives the properties of an interface by its name as written, e.g. "inputs.s3.BucketGrant". */
export type InterfaceReader = (name: string) => ReadonlyMap<string, PropertyShape>;

/**
 * The members of an interface or class body, by name.
 * Methods are skipped. A member is optional by its question mark, a `readonly` one also by `undefined` among its types.
 */
export function readMembers(body: string, interfaces: InterfaceReader): Map<string, PropertyShape> {
  const members = new Map<string, PropertyShape>();
  for (const statement of statements(body.replace(/\/\*\*[\s\S]*?\*\//g, ""))) {
    const match = /^(readonly )?(\w+)(\?)?: ([\s\S]+)$/.exec(statement);
    if (!match) continue;
    const type = match[4]!;
    const optional = match[3] === "?" || (match[1] !== undefined && alternatives(unwrap(type)).includes("undefined"));
    members.set(match[2]!, parseShape(type, optional, interfaces));
  }
  return members;
}

/** A type expression as a shape. What is not understood is `any`. */
export function parseShape(type: string, optional: boolean, interfaces: InterfaceReader): PropertyShape {
  const parts = alternatives(unwrap(type)).filter((part) => part !== "undefined");
  const shape = (kind: ShapeKind, more: Partial<PropertyShape> = {}) => ({ kind, optional, document: false, ...more });
  if (parts.length > 1) {
    const kinds = parts.map((part) => parseShape(part, optional, interfaces));
    const document = parts.some((part) => part.endsWith("PolicyDocument"));
    const scalar = kinds.find(({ kind }) => kind === "string" || kind === "number" || kind === "boolean");
    return { ...(scalar ?? kinds[0]!), document };
  }
  const text = parts[0] ?? "any";
  if (text.endsWith("[]")) return shape("list", { element: parseShape(text.slice(0, -2), false, interfaces) });
  if (/^pulumi\.(Input|Output)</.test(text)) return parseShape(text, optional, interfaces);
  const map = /^\{\s*\[key: string\]: ([\s\S]*?);?\s*\}$/.exec(text);
  if (map) return shape("map", { element: parseShape(map[1]!, false, interfaces) });
  if (text === "string" || text === "number" || text === "boolean") return shape(text);
  if (/^(inputs|outputs)\./.test(text)) return shape("object", { properties: () => interfaces(text) });
  if (text.startsWith("pulumi.asset.")) return shape("asset");
  // Enumerations and literals; and a resource's class, which stands for its id or ARN.
  if (/^(enums\.|["'])/.test(text) || /^[A-Z]\w*$/.test(text)) return shape("string");
  return shape("any");
}

function unwrap(type: string): string {
  let text = type.trim();
  for (;;) {
    const inner = /^pulumi\.(?:Input|Output)<([\s\S]*)>$/.exec(text)?.[1];
    // "Input<A> | Input<B>" begins and ends the same way but is not one wrapper.
    if (inner === undefined || !balanced(inner)) return text;
    text = inner.trim();
  }
}

function balanced(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    depth += step(char);
    if (depth < 0) return false;
  }
  return depth === 0;
}

function step(char: string): number {
  return "<{[(".includes(char) ? 1 : ">}])".includes(char) ? -1 : 0;
}

function alternatives(type: string): string[] {
  return split(type, "|");
}

function statements(body: string): string[] {
  return split(body, ";");
}

function split(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    depth += step(char);
    if (char === separator && depth === 0) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  parts.push(text.slice(start).trim());
  return parts.filter(Boolean);
}
