import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allTypes, describeType, hasPath, leadsIntoText } from "../../offline/model";
import { catalogue } from "../../policies/catalogue";
import { Graph, Resource } from "../../policies/core/graph";
import { paragraphs } from "../../policies/core/hipaa";
import { judge } from "../../policies/core/judge";
import type { Policy } from "../../policies/core/policy";
import { Settings } from "../../policies/core/settings";
import { isGlobal } from "../../policies/resource/_global";
import { idOf, policyFiles } from "../../scripts/generate";

const PROVIDER = "pulumi:providers:aws";
const STACK = "pulumi:pulumi:Stack";
const types = new Set(allTypes());
const each = catalogue.map((policy) => [policy.id, policy] as const);

test("every policy file is in the catalogue, under the id that its place gives it", () => {
  expect(catalogue.map(({ id }) => id)).toEqual(policyFiles().map(idOf));
});

/** Ids are what configurations and exemptions hold on to: one that goes away has to go away on purpose. */
test("no id has gone away", () => {
  const file = join(__dirname, "ids.json");
  const known = JSON.parse(readFileSync(file, "utf8")) as string[];
  const ids = new Set(catalogue.map(({ id }) => id));
  expect(known.filter((id) => !ids.has(id))).toEqual([]);
  const added = [...ids].filter((id) => !known.includes(id));
  if (added.length > 0 && !process.env.CI) writeFileSync(file, `${JSON.stringify([...ids].sort(), null, 2)}\n`);
  expect(process.env.CI ? added : []).toEqual([]);
});

describe.each(each)("%s", (_, policy) => {
  test("cites paragraphs and statements, each once", () => {
    expect(policy.citations.every((citation) => citation in paragraphs)).toBe(true);
    expect(new Set(policy.citations).size).toBe(policy.citations.length);
    expect(new Set(policy.sources).size).toBe(policy.sources.length);
    expect(policy.sources.length).toBeGreaterThan(0);
  });

  test("says what is good, what AWS does unasked, and what to change", () => {
    for (const text of [policy.title, policy.whenAbsent, policy.fix]) expect(text.length).toBeGreaterThan(2);
    expect(policy.title).toMatch(/^[A-Z].*[^.]$/);
    expect(policy.whenAbsent).toMatch(/\.$/);
  });

  test("judges and consults types that the provider has", () => {
    const consulted = Object.values(policy.companions ?? {}).flatMap((spec) => spec.types);
    const unknown = [...policy.resources, ...consulted].filter(
      (type) => !["aws:*", PROVIDER, STACK].includes(type) && !types.has(type),
    );
    expect(unknown).toEqual([]);
  });

  test("reads and links by properties that the provider has", () => {
    const reads = pathsReadBy(policy);
    // Of several types that a policy speaks of, one may have a property that the others lack.
    const isKnown = (path: string) => reads.some(({ type }) => hasProperty(type, path)) || isName(path);
    expect([...new Set(reads.map(({ path }) => path))].filter((path) => !isKnown(path))).toEqual([]);
  });
});

interface PathRead {
  readonly type: string;
  readonly path: string;
}

/** What lies within a JSON document is no property of the provider's. */
const hasProperty = (type: string, path: string): boolean =>
  type === PROVIDER || hasPath(type, path) || leadsIntoText(type, path);

/** By which the graph looks for what a property names, whatever the type. */
const isName = (path: string): boolean => /^(id|arn|name|bucket|identifier|\w+(Identifier|Id|Name))$/.test(path);

/** The deepest paths that a policy reads of each type it judges or consults, from resources that tell what is asked of them. */
function pathsReadBy(policy: Policy): PathRead[] {
  const judged = policy.resources.filter((type) => type !== "aws:*");
  const specs = Object.values(policy.companions ?? {});
  const all = [...new Set([...judged, ...specs.flatMap(({ types: consulted }) => consulted)])];
  const reads = new Map(all.map((type) => [type, new Set<string>()]));
  const urns = all.map((type) => `urn:${type}`);
  // Whatever property links resources, it is computed from all of them: so every companion is found.
  const propertyDependencies = new Proxy({}, { get: () => urns });
  const resources = all.map(
    (type) =>
      new Resource({ type, name: type, urn: `urn:${type}`, props: asking(reads.get(type)!), propertyDependencies }),
  );
  const graph = new Graph(resources);
  for (const resource of resources.filter(({ type }) => judged.includes(type)))
    judge(policy, resource, Settings.defaults, graph);
  return [...reads].flatMap(([type, paths]) => deepest(paths).map((path) => ({ type, path })));
}

/** Properties of which each is an object of the same kind; what is read is noted. */
function asking(paths: Set<string>, prefix = ""): Record<string, unknown> {
  return new Proxy(
    {},
    {
      get: (_, key) => {
        if (typeof key === "symbol" || /^[0-9a-f]{32}$/.test(key)) return undefined;
        paths.add(prefix + key);
        return asking(paths, `${prefix}${key}.`);
      },
    },
  );
}

const deepest = (paths: ReadonlySet<string>): string[] =>
  [...paths].filter((path) => ![...paths].some((other) => other.startsWith(`${path}.`)));

test("what is global is what has no region of its own in the provider", () => {
  const wrong = [...types].filter((type) => describeType(type)?.inputs.has("region") === isGlobal(type));
  expect(wrong).toEqual([]);
});
