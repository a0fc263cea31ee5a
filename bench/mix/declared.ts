/** What an input holds: a value, an output of another resource, or a JSON document with such things in it. */
export type Input =
  | null
  | boolean
  | number
  | string
  | Output
  | Document
  | readonly Input[]
  | { readonly [key: string]: Input };
export type Inputs = { readonly [key: string]: Input };

/** A resource as a program declares it. */
export class Declared {
  constructor(
    readonly type: string,
    readonly name: string,
    readonly inputs: Inputs,
  ) {}

  out(property: string): Output {
    return new Output(this, property);
  }
}

export class Output {
  constructor(
    readonly of: Declared,
    readonly property: string,
  ) {}
}

/** Reaches AWS as JSON text. */
export class Document {
  constructor(readonly content: Input) {}
}

/** Declares a resource and gives it to those that refer to it. */
export function* declare(type: string, name: string, inputs: Inputs): Generator<Declared, Declared> {
  const declared = new Declared(type, name, inputs);
  yield declared;
  return declared;
}
