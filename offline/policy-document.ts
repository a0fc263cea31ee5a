/** The data source aws.iam.getPolicyDocument: needs no account, and is evaluated as the real provider does. */
import { isObject, type Properties, sortedJson, type Value } from "./wire";

interface Statement {
  [key: string]: Value;
}

interface PolicyDocument {
  version: string;
  id: string;
  statements: Statement[];
}

const DEFAULT_VERSION = "2012-10-17";

/**
 * The document as a JSON text with an indent of two: `json`, and without blanks: `minifiedJson`.
 * Throws if a source is not JSON, or if two statements of the arguments or of the sources have the same Sid.
 */
export function policyDocument(args: Properties): { json: string; minifiedJson: string } {
  const document: PolicyDocument = { version: "", id: "", statements: [] };
  const sources = [args.sourceJson, ...list(args.sourcePolicyDocuments)];
  const parsed = sources.filter(isText).map((text) => parse(text, "sourcePolicyDocuments"));
  refuseRepeatedSids(
    parsed.flatMap(({ statements }) => statements),
    "sourcePolicyDocuments",
  );
  for (const source of parsed) merge(document, source);

  const version = isText(args.version) ? args.version : DEFAULT_VERSION;
  const statements = list(args.statements)
    .filter(isObject)
    .map((statement) => readStatement(statement, version));
  refuseRepeatedSids(statements, "statements");
  merge(document, { version, id: isText(args.policyId) ? args.policyId : "", statements });

  const overrides = [args.overrideJson, ...list(args.overridePolicyDocuments)];
  for (const text of overrides.filter(isText)) merge(document, parse(text, "overridePolicyDocuments"));

  const result = {
    Version: document.version,
    ...(document.id ? { Id: document.id } : {}),
    ...(document.statements.length > 0 ? { Statement: document.statements } : {}),
  };
  return { json: JSON.stringify(result, null, 2), minifiedJson: JSON.stringify(result) };
}

function parse(text: string, argument: string): PolicyDocument {
  let value: Value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`getPolicyDocument: ${argument} holds a text that is not JSON`);
  }
  if (!isObject(value)) throw new Error(`getPolicyDocument: ${argument} holds JSON that is not a policy document`);
  const statements = Array.isArray(value.Statement) ? value.Statement : [value.Statement ?? null];
  return {
    version: isText(value.Version) ? value.Version : "",
    id: isText(value.Id) ? value.Id : "",
    statements: statements.filter(isObject),
  };
}

// A statement takes the place of one with the same Sid; one without a Sid is added.
function merge(document: PolicyDocument, other: PolicyDocument): void {
  if (other.id) document.id = other.id;
  if (other.version > document.version) document.version = other.version;
  for (const statement of other.statements) {
    const sid = statement.Sid;
    const index = sid ? document.statements.findIndex((existing) => existing.Sid === sid) : -1;
    if (index >= 0) document.statements[index] = statement;
    else document.statements.push(statement);
  }
}

function refuseRepeatedSids(statements: readonly Statement[], argument: string): void {
  const seen = new Set<Value>();
  for (const { Sid: sid } of statements) {
    if (!sid) continue;
    if (seen.has(sid))
      throw new Error(`getPolicyDocument: duplicate Sid (${String(sid)}) in ${argument}: a Sid must be unique`);
    seen.add(sid);
  }
}

function readStatement(statement: Properties, version: string): Statement {
  const texts = (key: string) => oneOrMany(variables(list(statement[key]).filter(isText), version));
  const principals = (key: string) => readPrincipals(list(statement[key]).filter(isObject), version);
  const entries: [string, Value | undefined][] = [
    ["Sid", isText(statement.sid) ? statement.sid : undefined],
    ["Effect", isText(statement.effect) ? statement.effect : "Allow"],
    ["Action", oneOrMany(list(statement.actions).filter(isText))],
    ["NotAction", oneOrMany(list(statement.notActions).filter(isText))],
    ["Resource", texts("resources")],
    ["NotResource", texts("notResources")],
    ["Principal", principals("principals")],
    ["NotPrincipal", principals("notPrincipals")],
    ["Condition", readConditions(list(statement.conditions).filter(isObject), version)],
  ];
  return Object.fromEntries(entries.filter((entry): entry is [string, Value] => entry[1] !== undefined));
}

function readPrincipals(principals: readonly Properties[], version: string): Value | undefined {
  if (principals.length === 0) return undefined;
  const byType = new Map<string, string[]>();
  for (const principal of principals) {
    const type = String(principal.type);
    byType.set(type, [...(byType.get(type) ?? []), ...variables(list(principal.identifiers).filter(isText), version)]);
  }
  // Not the same as {"AWS": "*"}, which IAM alone takes in a role's trust policy.
  if (byType.size === 1 && sortedJson(byType.get("*") ?? null) === '["*"]') return "*";
  const sorted = [...byType].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([type, identifiers]) => [type, oneOrMany(identifiers) ?? []]));
}

function readConditions(conditions: readonly Properties[], version: string): Value | undefined {
  if (conditions.length === 0) return undefined;
  const result: { [test: string]: Properties } = {};
  for (const condition of conditions) {
    const values = variables(list(condition.values).filter(isText), version);
    const test = String(condition.test);
    result[test] = { ...result[test], [String(condition.variable)]: values.length === 1 ? values[0]! : values };
  }
  return result;
}

// "&{" stands for "${", which the language of the real provider's home takes for itself.
function variables(texts: readonly string[], version: string): string[] {
  return version === DEFAULT_VERSION ? texts.map((text) => text.replaceAll("&{", "${")) : [...texts];
}

function oneOrMany(texts: readonly string[]): Value | undefined {
  if (texts.length === 0) return undefined;
  // The real provider writes these sets in descending order.
  return texts.length === 1 ? texts[0]! : [...texts].sort().reverse();
}

function list(value: Value | undefined): Value[] {
  return Array.isArray(value) ? value : [];
}

function isText(value: Value | undefined): value is string {
  return typeof value === "string" && value !== "";
}
