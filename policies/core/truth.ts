/** What keeps a question from being answered: where, and why. */
export interface Gap {
  /** The property, as a path from the resource: `ingress[0].cidrBlocks`. */
  readonly path: string;
  /** For example "is not known before the deployment". Never holds a value. */
  readonly reason: string;
}

/**
 * The answer to a question about properties: true, false, or undecided with what is missing.
 *
 * It is deliberately no boolean: a policy combines answers by Kleene's logic and hands the result on, so that an
 * unknown neither hides a violation which the known values prove nor becomes one. A contract test refuses a Truth as
 * a condition of `if`, `?:`, `&&`, `||` and `!`.
 */
export class Truth {
  private constructor(
    readonly state: "true" | "false" | "undecided",
    readonly gaps: readonly Gap[],
  ) {}

  static readonly true = new Truth("true", []);
  static readonly false = new Truth("false", []);

  static of(value: boolean): Truth {
    return value ? Truth.true : Truth.false;
  }

  static undecided(...gaps: Gap[]): Truth {
    return new Truth("undecided", gaps);
  }

  and(other: Truth): Truth {
    return and(this, other);
  }

  or(other: Truth): Truth {
    return or(this, other);
  }

  get not(): Truth {
    if (this.state === "undecided") return this;
    return this.state === "true" ? Truth.false : Truth.true;
  }
}

/** True if all are, false if one is; else undecided, with every gap. No terms: true. */
export function and(...terms: Truth[]): Truth {
  return combine(terms, Truth.false, Truth.true);
}

/** True if one is, false if all are; else undecided, with every gap. No terms: false. */
export function or(...terms: Truth[]): Truth {
  return combine(terms, Truth.true, Truth.false);
}

function combine(terms: Truth[], decisive: Truth, neutral: Truth): Truth {
  const gaps: Gap[] = [];
  for (const term of terms) {
    if (term.state === decisive.state) return decisive;
    gaps.push(...term.gaps);
  }
  return gaps.length === 0 ? neutral : Truth.undecided(...gaps);
}

export const some = <T>(items: Iterable<T>, question: (item: T) => Truth): Truth => or(...Array.from(items, question));

export const every = <T>(items: Iterable<T>, question: (item: T) => Truth): Truth =>
  and(...Array.from(items, question));
