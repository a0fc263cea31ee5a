import { and, type Gap, or, Truth } from "./truth";
import { isObject, open, UNKNOWN } from "./wire";

/*
 * Reading properties. A read never throws and never guesses: it gives a fact that is known, absent or not known, and
 * facts answer questions with a Truth. Values are normalised here, once: "true" and "443" are what they say, a list of
 * one element is its element, the empty string is absent (the provider cannot tell these apart either), and JSON
 * documents are read whether they come as text or as objects.
 */

type State<T> =
  | { readonly kind: "known"; readonly value: T }
  | { readonly kind: "absent" }
  /** `isBelow`: a block above is hidden, so that nobody knows whether the property is there at all. */
  | { readonly kind: "gap"; readonly gap: Gap; readonly isBelow?: boolean };

const ABSENT = { kind: "absent" } as const;
const NOT_YET_KNOWN = "is not known before the deployment";

/** What a property holds: a value, nothing, or something that is not known (yet, or because it is malformed). */
export class Fact<T> {
  constructor(
    /** The property's path from its resource. */
    readonly path: string,
    private readonly state: State<T>,
  ) {}

  static known<T>(path: string, value: T): Fact<T> {
    return new Fact<T>(path, { kind: "known", value });
  }

  static absent<T>(path: string): Fact<T> {
    return new Fact<T>(path, ABSENT);
  }

  static gap<T>(path: string, reason = NOT_YET_KNOWN): Fact<T> {
    return new Fact<T>(path, { kind: "gap", gap: { path, reason } });
  }

  /** Answers for a known value; an absent one is false, whatever is asked. Say `orElse` first where absence means a value. */
  satisfies(question: (value: T) => boolean): Truth {
    return this.fold({
      known: (value) => Truth.of(question(value)),
      absent: () => Truth.false,
      gap: (gap) => Truth.undecided(gap),
    });
  }

  is(expected: T): Truth {
    return this.satisfies((value) => value === expected);
  }

  isOneOf(expected: Iterable<T>): Truth {
    const values = expected instanceof Set ? (expected as ReadonlySet<T>) : new Set(expected);
    return this.satisfies((value) => values.has(value));
  }

  /** Whether the program sets the property. A value that is not known yet is set: it is computed from something. */
  get isSet(): Truth {
    const { state } = this;
    if (state.kind === "gap" && state.isBelow) return Truth.undecided(state.gap);
    return Truth.of(state.kind !== "absent");
  }

  get isAbsent(): Truth {
    return this.isSet.not;
  }

  /** Declares what absence means: AWS's default. */
  orElse(value: T): Fact<T> {
    return this.state.kind === "absent" ? Fact.known(this.path, value) : this;
  }

  map<U>(change: (value: T) => U): Fact<U> {
    return this.flatMap((value) => Fact.known(this.path, change(value)));
  }

  /** This fact and another one, for questions about both; absent where one is. */
  with<U>(other: Fact<U>): Fact<readonly [T, U]> {
    return this.flatMap((value) => other.map((otherValue) => [value, otherValue] as const));
  }

  /** A fact that is derived from this one's value and may itself be absent or a gap. */
  flatMap<U>(change: (value: T) => Fact<U>): Fact<U> {
    return this.fold<Fact<U>>({
      known: change,
      absent: () => Fact.absent(this.path),
      gap: ({ reason }) => Fact.gap(this.path, reason),
    });
  }

  /** Every case has to be given: the only way to the value itself. */
  fold<R>(cases: { known: (value: T) => R; absent: () => R; gap: (gap: Gap) => R }): R {
    const { state } = this;
    if (state.kind === "known") return cases.known(state.value);
    return state.kind === "absent" ? cases.absent() : cases.gap(state.gap);
  }
}

/** Whether what a property holds, or that it holds nothing, is known. */
export const isKnown = (fact: Fact<unknown>): boolean =>
  fact.fold({ known: () => true, absent: () => true, gap: () => false });

export const isAbsent = (fact: Fact<unknown>): boolean =>
  fact.fold({ known: () => false, absent: () => true, gap: () => false });

/** A list of a resource: its items, or the gap that hides them. Absent and empty are the same. */
export class Items<T> {
  constructor(
    readonly path: string,
    private readonly items: readonly T[],
    private readonly gap?: Gap,
  ) {}

  some(question: (item: T, index: number) => Truth): Truth {
    return or(...this.items.map(question), ...this.hidden());
  }

  every(question: (item: T, index: number) => Truth): Truth {
    return and(...this.items.map(question), ...this.hidden());
  }

  get isEmpty(): Truth {
    return this.some(() => Truth.true).not;
  }

  /** What can be told of each item, and, where the list is hidden, of what hides it: a hidden list is not an empty one. */
  collect<R>(each: (item: T, index: number) => R | readonly R[], hidden: (gap: Gap) => R | readonly R[]): R[] {
    const told = this.items.flatMap(each);
    return this.gap ? told.concat(hidden(this.gap)) : told;
  }

  map<U>(change: (item: T) => U): Items<U> {
    return new Items(this.path, this.items.map(change), this.gap);
  }

  /** The items of the lists that each item leads to; what hides one of those hides part of the whole. */
  flatMap<U>(change: (item: T) => Items<U>): Items<U> {
    const lists = this.items.map(change);
    const hidden = lists.find(({ gap }) => gap !== undefined)?.gap ?? this.gap;
    return new Items(
      this.path,
      lists.flatMap(({ items }) => items),
      hidden,
    );
  }

  /** The items of both lists. */
  concat(other: Items<T>): Items<T> {
    return new Items(this.path, [...this.items, ...other.items], this.gap ?? other.gap);
  }

  prepend(item: T): Items<T> {
    return new Items(this.path, [item, ...this.items], this.gap);
  }

  private hidden(): Truth[] {
    return this.gap ? [Truth.undecided(this.gap)] : [];
  }
}

/** A group of properties: a resource's own, or a nested object of it. Paths may reach deeper: `rule.sseAlgorithm`. */
export class Block {
  constructor(
    /** Path of this block from its resource; "" for the resource itself. */
    readonly path: string,
    private readonly value: unknown,
  ) {}

  /** Whether the program sets any of it. A block that is not known yet is set, unless that is true of one above it. */
  get isSet(): Truth {
    if (isBelowHidden(this.value)) return Truth.undecided(gapOf(this.path, this.value, "an object"));
    return Truth.of(this.value !== undefined);
  }

  get isAbsent(): Truth {
    return this.isSet.not;
  }

  bool(path: string): Fact<boolean> {
    return this.read(path, "true or false", (value) => {
      if (typeof value === "boolean") return value;
      const text = typeof value === "string" ? value.trim().toLowerCase() : "";
      return text === "true" ? true : text === "false" ? false : undefined;
    });
  }

  number(path: string): Fact<number> {
    return this.read(path, "a number", (value) => {
      const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
      return typeof number === "number" && Number.isFinite(number) ? number : undefined;
    });
  }

  /** Text, trimmed; numbers and booleans are spelled out. */
  text(path: string): Fact<string> {
    return this.read(path, "text", (value) =>
      typeof value === "string" || typeof value === "number" || typeof value === "boolean"
        ? String(value).trim()
        : undefined,
    );
  }

  /** Text that AWS compares without case, in lower case. */
  word(path: string): Fact<string> {
    return this.text(path).map((text) => text.toLowerCase());
  }

  block(path: string): Block {
    return new Block(this.join(path), single(this.at(path)));
  }

  list(path: string): Items<Block> {
    return this.items(path, (itemPath, value) => new Block(itemPath, value));
  }

  texts(path: string): Items<Fact<string>> {
    return this.items(path, (itemPath, value) => new Block(itemPath, value).text(""));
  }

  /** The keys of a map such as `tags` or `variables`, with the blocks that hold their values. */
  entries(path: string): Items<{ readonly key: string; readonly value: Block }> {
    const at = this.join(path);
    const value = single(this.at(path));
    if (value === undefined) return new Items(at, []);
    if (isHidden(value) || !isObject(value)) return new Items(at, [], gapOf(at, value, "an object"));
    const keys = Object.keys(value);
    return new Items(
      at,
      keys.map((key) => ({ key, value: new Block(`${at}.${key}`, open(value[key])) })),
    );
  }

  /**
   * A JSON document, given as text or as an object.
   *
   * @param keys "camelCase" makes the first letter of every key in a text small: some services read either spelling
   */
  json(path: string, keys: "asWritten" | "camelCase" = "asWritten"): Block {
    const at = this.join(path);
    const value = single(this.at(path));
    if (typeof value !== "string") return new Block(at, value);
    if (value.trim() === "") return new Block(at, undefined);
    try {
      return new Block(at, open(JSON.parse(value, keys === "camelCase" ? withSmallKeys : undefined)));
    } catch {
      return new Block(at, new Malformed("a JSON document"));
    }
  }

  /** What stands at a path, for properties that take several forms. */
  formOf(path: string): "absent" | "hidden" | "block" | "list" | "text" {
    const value = this.at(path);
    if (value === undefined) return "absent";
    if (isHidden(value)) return "hidden";
    if (Array.isArray(value)) return "list";
    return isObject(value) ? "block" : "text";
  }

  /** Every text at a path that may lead through lists (`rules.copyActions.destinationVaultArn`); hidden ones as gaps. */
  leaves(path: string): Fact<string>[] {
    const [key, ...rest] = path.split(".") as [string, ...string[]];
    const hidden = (gap: Gap) => new Fact<string>(gap.path, { kind: "gap", gap });
    if (rest.length === 0) return this.texts(key).collect((text) => text, hidden);
    return this.list(key).collect((block) => block.leaves(rest.join(".")), hidden);
  }

  /** Every text in the block, however deep. */
  everyText(): Fact<string>[] {
    return textsIn(this.value, this.path);
  }

  /** The gap of a block that is hidden as a whole, or is no object. */
  get gap(): Gap | undefined {
    const isReadable = this.value === undefined || (isObject(this.value) && !isHidden(this.value));
    return isReadable ? undefined : gapOf(this.path, this.value, "an object");
  }

  private read<T>(path: string, expected: string, normalise: (value: unknown) => T | undefined): Fact<T> {
    const at = this.join(path);
    const value = single(this.at(path));
    if (value === undefined || value === "") return Fact.absent(at);
    const normal = isHidden(value) ? undefined : normalise(value);
    if (normal !== undefined) return Fact.known(at, normal);
    return new Fact<T>(at, { kind: "gap", gap: gapOf(at, value, expected), isBelow: isBelowHidden(value) });
  }

  private items<T>(path: string, item: (path: string, value: unknown) => T): Items<T> {
    const at = this.join(path);
    const value = this.at(path);
    if (value === undefined) return new Items(at, []);
    if (isHidden(value)) return new Items<T>(at, [], gapOf(at, value, "a list"));
    if (!Array.isArray(value)) return new Items(at, [item(at, value)]);
    return new Items(
      at,
      value.map((element, index) => item(`${at}[${index}]`, open(element))),
    );
  }

  /** The value at a path, as it is. On the way, a list of one element is its element; a longer one is malformed. */
  private at(path: string): unknown {
    let value = this.value;
    if (path === "") return value;
    for (const key of segments(path)) {
      value = single(value);
      if (value === UNKNOWN) return BELOW_UNKNOWN;
      if (value instanceof Malformed) return new Malformed(value.expected, true);
      if (value === undefined || isHidden(value)) return value;
      if (!isObject(value)) return new Malformed("an object", true);
      value = open(value[key]);
    }
    return value;
  }

  private join(path: string): string {
    if (path === "") return this.path;
    return this.path === "" ? path : `${this.path}.${path}`;
  }
}

const withSmallKeys = (_: string, value: unknown): unknown =>
  isObject(value) && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([key, own]) => [key.charAt(0).toLowerCase() + key.slice(1), own]))
    : value;

function textsIn(value: unknown, path: string): Fact<string>[] {
  if (typeof value === "string") return [Fact.known(path, value)];
  if (value === UNKNOWN) return [Fact.gap(path)];
  if (Array.isArray(value)) return value.flatMap((element, index) => textsIn(open(element), `${path}[${index}]`));
  if (!isObject(value) || value instanceof Malformed) return [];
  return Object.keys(value).flatMap((key) => textsIn(open(value[key]), path === "" ? key : `${path}.${key}`));
}

/** Stands for a value of a shape that its property cannot have. */
class Malformed {
  constructor(
    readonly expected: string,
    /** Whether the wrong shape is that of a value above: then nobody knows whether the property is there at all. */
    readonly isAbove = false,
  ) {}
}

/** Stands for a value in a block that is not known as a whole: it may not even be there. */
const BELOW_UNKNOWN = Symbol("below unknown");

const isHidden = (value: unknown): boolean =>
  value === UNKNOWN || value === BELOW_UNKNOWN || value instanceof Malformed;

const isBelowHidden = (value: unknown): boolean =>
  value === BELOW_UNKNOWN || (value instanceof Malformed && value.isAbove);

function gapOf(path: string, value: unknown, expected: string): Gap {
  if (value === UNKNOWN || value === BELOW_UNKNOWN) return { path, reason: NOT_YET_KNOWN };
  const wanted = value instanceof Malformed ? value.expected : expected;
  return { path, reason: `is malformed: ${wanted} is expected there` };
}

function single(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  if (value.length > 1) return new Malformed("a single value");
  return open(value[0]);
}

const parsedPaths = new Map<string, readonly string[]>();

function segments(path: string): readonly string[] {
  const known = parsedPaths.get(path);
  if (known) return known;
  const parts = path.split(".");
  parsedPaths.set(path, parts);
  return parts;
}
