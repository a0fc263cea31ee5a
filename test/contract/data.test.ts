import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allTypes } from "../../offline/model";
import { isDay } from "../../policies/core/day";
import { moduleOf } from "../../policies/core/graph";
import { compareVersions, type VersionTable } from "../../policies/core/versions";
import { tables } from "../../policies/data/_tables";
import services from "../../policies/data/eligible-services.json";
import { root } from "../../scripts/root";

const folder = join(root, "policies", "data");
const SERVICES = "eligible-services.json";
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
const all: readonly (readonly [string, VersionTable])[] = Object.entries(tables);

test("every file of versions is read", () => {
  expect(files.filter((file) => file !== SERVICES).sort()).toEqual(all.map(([name]) => `${name}.json`).sort());
});

describe.each([...all, ["eligible-services", services] as const])("%s.json", (name, { asOf, horizon, sources }) => {
  test("bears its day, its horizon and its sources", () => {
    expect([asOf, horizon].filter((day) => !isDay(day))).toEqual([]);
    expect(asOf <= horizon).toBe(true);
    // What is released after the day of a file is supported for a year and longer; not for two.
    expect(horizon <= `${Number(asOf.slice(0, 4)) + 1}${asOf.slice(4)}`).toBe(true);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => !/\w{3}/.test(source))).toEqual([]);
  });

  test("says how it is updated", () => {
    expect(readFileSync(join(root, "docs", "updating-data.md"), "utf8")).toContain(`\`${name}.json\``);
  });
});

describe.each(all)("%s.json", (_, { product, versions }) => {
  const names = versions.map(({ version }) => version);

  test("names its product and has versions", () => {
    expect(product).toMatch(/\w/);
    expect(versions.length).toBeGreaterThan(0);
  });

  test("has days of the calendar", () => {
    expect(versions.flatMap(({ end }) => (end === null || isDay(end) ? [] : [end]))).toEqual([]);
  });

  test("lists each version once, in order", () => {
    expect(names).toEqual([...names].sort(compareVersions));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("the eligible services", () => {
  const lists = [
    services.listed,
    Object.keys(services.partOfListed),
    services.supporting,
    services.plumbing,
    services.notListed,
  ];
  const listed = lists.flat();

  test("every module of the provider stands in one list, and in one only", () => {
    const modules = new Set(allTypes().map((type) => moduleOf(type).slice("aws:".length)));
    expect([...modules].filter((module) => !listed.includes(module))).toEqual([]);
    expect(listed.filter((module, index) => listed.indexOf(module) !== index)).toEqual([]);
    expect(listed.filter((module) => !modules.has(module))).toEqual([]);
  });

  test("names of CloudFormation's lead to modules", () => {
    expect(Object.values(services.cloudFormation).filter((module) => !listed.includes(module))).toEqual([]);
  });
});
