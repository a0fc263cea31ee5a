/**
 * What the AWS provider's resource types look like, read from the installed @pulumi/aws on demand.
 * Nothing of that package is loaded or run: its generated declarations are scanned as text.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { type PropertyShape, readMembers } from "./shapes";

export type { PropertyShape } from "./shapes";

export interface TypeDescription {
  readonly token: string;
  /** Every argument, by name. */
  readonly inputs: ReadonlyMap<string, PropertyShape>;
  /** Every property of the resource, by name, without `id` and `urn`. */
  readonly outputs: ReadonlyMap<string, PropertyShape>;
  /** Arguments which the provider fills in if the program leaves them out. */
  readonly computed: ReadonlySet<string>;
  /** Properties which the program can't set. */
  readonly pureOutputs: ReadonlySet<string>;
  /** Values which the SDK puts in for arguments that are left out. */
  readonly defaults: ReadonlyMap<string, string | number | boolean>;
}

/** The types of one installed copy of @pulumi/aws. */
export class TypeModel {
  readonly version: string;
  private readonly types = new Map<string, TypeDescription | undefined>();
  private readonly interfaces = new Map<string, ReadonlyMap<string, PropertyShape>>();
  private readonly declarations = new Map<string, Declarations>();

  /** `folder` is the package's own folder. Throws if there is no such package. */
  constructor(private readonly folder: string) {
    this.version = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")).version;
  }

  /** The type with this token, e.g. "aws:s3/bucket:Bucket", or `undefined` if the package has none. */
  describeType(token: string): TypeDescription | undefined {
    if (!this.types.has(token)) this.types.set(token, this.read(token));
    return this.types.get(token);
  }

  /**
   * A data source, e.g. "aws:ec2/getVpc:getVpc": arguments and results in the form of a type's; `undefined` if the
   * package has none of this name.
   */
  describeFunction(token: string): TypeDescription | undefined {
    const [pkg, module = ""] = token.split(":");
    const [service, file] = module.split("/");
    if (pkg !== "aws" || !service || !file) return undefined;
    const declaration = path.join(this.folder, service === "index" ? "" : service, `${file}.d.ts`);
    if (!existsSync(declaration)) return undefined;
    const text = readFileSync(declaration, "utf8");
    const name = file[0]!.toUpperCase() + file.slice(1);
    const none = { computed: new Set<string>(), pureOutputs: new Set<string>(), defaults: new Map() };
    return {
      token,
      inputs: this.members(bodyOf(text, `export interface ${name}Args {`)),
      outputs: this.members(bodyOf(text, `export interface ${name}Result {`)),
      ...none,
    };
  }

  /**
   * Whether a resource of this type can have a property at this path, e.g. "loggings.targetBucket".
   * Lists are stepped through silently; a map takes any one name.
   */
  hasPath(token: string, propertyPath: string): boolean {
    const type = this.describeType(token);
    const [first, ...rest] = propertyPath.split(".");
    if (!type || !first) return false;
    // An argument and the property of the same name can differ: the provider adds to it.
    const shapes = [type.inputs.get(first), type.outputs.get(first)];
    return shapes.some((shape) => shape !== undefined && shapeAt(shape, rest) !== undefined);
  }

  /** Whether this path leads into a text, which may hold a document that the types do not describe. */
  leadsIntoText(token: string, propertyPath: string): boolean {
    const names = propertyPath.split(".");
    const inputs = this.describeType(token)?.inputs;
    return names.some((_, index) => {
      const shape = index > 0 ? inputs?.get(names[0]!) : undefined;
      return shape !== undefined && shapeAt(shape, names.slice(1, index))?.kind === "string";
    });
  }

  /** The tokens of all resource types, sorted. */
  allTypes(): string[] {
    const tokens = new Set<string>();
    for (const entry of readdirSync(this.folder, { withFileTypes: true })) {
      const index = path.join(this.folder, entry.name, "index.js");
      if (!entry.isDirectory() || !existsSync(index)) continue;
      for (const match of readFileSync(index, "utf8").matchAll(/case "(aws:[^"]+)"/g)) tokens.add(match[1]!);
    }
    return [...tokens].sort();
  }

  private read(token: string): TypeDescription | undefined {
    const stem = this.stemOf(token);
    if (!stem) return undefined;
    const script = readFileSync(`${stem}.js`, "utf8");
    const declaration = readFileSync(`${stem}.d.ts`, "utf8");
    const name = token.split(":")[2]!;
    const inputs = this.members(bodyOf(declaration, `export interface ${name}Args {`));
    const outputs = this.members(bodyOf(declaration, `export declare class ${name} extends`));
    const pure = matches(script, /resourceInputs\["(\w+)"\] = undefined \/\*out\*\//g);
    const computed = [...inputs].filter(([key, shape]) => shape.optional && outputs.get(key)?.optional === false);
    return {
      token,
      inputs,
      outputs,
      computed: new Set(computed.map(([key]) => key)),
      pureOutputs: new Set(pure.map((match) => match[1]!)),
      defaults: defaultsOf(script),
    };
  }

  // Tokens and file names agree but for the case of a few ("glue/mLTransform" is in mltransform.js) and for "index".
  private stemOf(token: string): string | undefined {
    const [pkg, module, name] = token.split(":");
    const [service, file] = (module ?? "").split("/");
    if (pkg !== "aws" || !service || !file || !name) return undefined;
    const dir = path.join(this.folder, service);
    if (!existsSync(dir)) return undefined;
    const wanted = file === "index" ? "index_.js" : `${file}.js`;
    const found = existsSync(path.join(dir, wanted))
      ? wanted
      : readdirSync(dir).find((entry) => entry.toLowerCase() === wanted.toLowerCase());
    if (!found) return undefined;
    const stem = path.join(dir, found.slice(0, -".js".length));
    return readFileSync(`${stem}.js`, "utf8").includes(`__pulumiType = '${token}'`) ? stem : undefined;
  }

  private members(body: string): Map<string, PropertyShape> {
    return readMembers(body, (name) => this.interfaceOf(name));
  }

  private interfaceOf(name: string): ReadonlyMap<string, PropertyShape> {
    const known = this.interfaces.get(name);
    if (known) return known;
    const [side, ...rest] = name.split(".");
    const members = this.members(this.declarationsOf(side === "inputs" ? "input" : "output").body(rest.join(".")));
    this.interfaces.set(name, members);
    return members;
  }

  private declarationsOf(side: "input" | "output"): Declarations {
    let declarations = this.declarations.get(side);
    if (!declarations) {
      declarations = new Declarations(path.join(this.folder, "types", `${side}.d.ts`));
      this.declarations.set(side, declarations);
    }
    return declarations;
  }
}

/** The interfaces of a file of nested types: several megabytes, so that only where each one starts is kept. */
class Declarations {
  private readonly text: string;
  private readonly starts = new Map<string, number>();

  constructor(file: string) {
    this.text = readFileSync(file, "utf8");
    let namespace = "";
    for (const match of this.text.matchAll(/^(?:export declare namespace (\w+)|( {4}|export )interface (\w+)) \{$/gm)) {
      if (match[1]) namespace = `${match[1]}.`;
      else this.starts.set(match[2] === "    " ? namespace + match[3] : match[3]!, match.index);
    }
  }

  /** The body of an interface, e.g. "s3.BucketGrant"; empty if there is none. */
  body(name: string): string {
    const start = this.starts.get(name);
    return start === undefined ? "" : blockFrom(this.text, start);
  }
}

function bodyOf(text: string, opening: string): string {
  const start = text.indexOf(`\n${opening}`);
  if (start < 0) return text.startsWith(opening) ? blockFrom(text, 0) : "";
  return blockFrom(text, start + 1);
}

// Up to the brace with the opening line's own indentation.
function blockFrom(text: string, start: number): string {
  const indent = /^ */.exec(text.slice(start, start + 16))![0];
  const open = text.indexOf("{", start) + 1;
  return text.slice(open, text.indexOf(`\n${indent}}`, start));
}

function matches(text: string, pattern: RegExp): RegExpMatchArray[] {
  return [...text.matchAll(pattern)];
}

function defaultsOf(script: string): Map<string, string | number | boolean> {
  const found = matches(script, /resourceInputs\["(\w+)"\] = \(args\?\.\w+\) \?\? ("[^"]*"|true|false|[\d.]+);/g);
  return new Map(found.map((match) => [match[1]!, JSON.parse(match[2]!)]));
}

/** The shape at a path below a shape; undefined where there is none. */
function shapeAt(shape: PropertyShape, names: readonly string[]): PropertyShape | undefined {
  const [name, ...rest] = names;
  if (name === undefined) return shape;
  if (shape.kind === "list") return shape.element && shapeAt(shape.element, names);
  if (shape.kind === "map") return shape.element && shapeAt(shape.element, rest);
  const next = shape.properties?.().get(name);
  return next && shapeAt(next, rest);
}

/**
 * The types of the @pulumi/aws that is found from the first of these folders that has one, else from this project.
 * Throws an Error with the remedy if there is none.
 */
export function openModel(folders: readonly string[] = []): TypeModel {
  for (const folder of [...folders.filter(Boolean), __dirname]) {
    try {
      return new TypeModel(path.dirname(require.resolve("@pulumi/aws/package.json", { paths: [folder] })));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw error;
    }
  }
  throw new Error(
    `@pulumi/aws can't be found from ${folders[0] ?? process.cwd()}: the offline provider reads the types from it. Run \`npm install @pulumi/aws\` there.`,
  );
}

let shared: TypeModel | undefined;

function sharedModel(): TypeModel {
  shared ??= openModel([process.cwd()]);
  return shared;
}

/** {@link TypeModel.describeType} of the copy found from the working directory, else from this project. */
export const describeType = (token: string): TypeDescription | undefined => sharedModel().describeType(token);

/** {@link TypeModel.hasPath} of the copy found from the working directory, else from this project. */
export const hasPath = (token: string, propertyPath: string): boolean => sharedModel().hasPath(token, propertyPath);

/** {@link TypeModel.allTypes} of the copy found from the working directory, else from this project. */
export const allTypes = (): string[] => sharedModel().allTypes();

/** {@link TypeModel.leadsIntoText} of the same copy. */
export const leadsIntoText = (token: string, propertyPath: string): boolean =>
  sharedModel().leadsIntoText(token, propertyPath);
