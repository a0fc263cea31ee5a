import { Fact } from "../../policies/core/fact";
import { compareVersions, isPastSupport, type VersionTable } from "../../policies/core/versions";

const table: VersionTable = {
  product: "Test",
  asOf: "2026-01-01",
  horizon: "2027-01-01",
  sources: ["a document"],
  versions: [
    { version: "1.9", end: "2025-12-31" },
    { version: "1.10", end: "2026-06-30" },
    { version: "1.11", end: null },
    { version: "1.12", end: "2026-03-31", verified: false },
  ],
};
const known = (version: string) => Fact.known("version", version);
const ask = (version: Fact<string>, today: string, ...ends: string[]) =>
  isPastSupport(
    version,
    "test",
    table,
    ends.map((end) => {
      const [product, row, day] = end.split(" ") as [string, string, string];
      return { product, version: row, end: day };
    }),
    { today },
  );

test.each([
  ["a version whose end is over", "1.9", "2026-06-15", "true"],
  ["a release of it", "1.9.3", "2026-06-15", "true"],
  ["a version on its last day", "1.10", "2026-06-30", "false"],
  ["a version on the day after", "1.10", "2026-07-01", "true"],
  ["a version of which another one is a part", "1.1", "2026-06-15", "true"],
  ["a version that is older than all", "1.8.20", "2026-06-15", "true"],
  ["a version that is older than all, before the first one ends", "1.8", "2025-12-31", "false"],
  ["a version without an end", "1.11", "2027-01-01", "false"],
  ["a version without an end, past the horizon", "1.11", "2027-01-02", "undecided"],
  ["a version that is newer than all", "1.13", "2027-01-01", "false"],
  ["a version that is newer than all, past the horizon", "1.13", "2027-01-02", "undecided"],
  ["a name that is no number", "beta", "2026-06-15", "false"],
  ["a version that has ended, past the horizon", "1.9", "2030-01-01", "true"],
  ["a version whose end could not be verified, before it", "1.12", "2026-03-31", "false"],
  ["a version whose end could not be verified, past it", "1.12", "2026-04-01", "undecided"],
])("%s", (_, version, today, expected) => {
  expect(ask(known(version), today).state).toBe(expected);
});

test.each([
  ["puts an end off", "1.9", "2026-06-15", "test 1.9 2026-12-31", "false"],
  ["brings an end forward", "1.11", "2026-06-15", "test 1.11 2026-05-31", "true"],
  ["speaks of a release alone", "1.11.2", "2026-06-15", "test 1.11.2 2026-05-31", "true"],
  ["leaves other releases alone", "1.11.3", "2026-06-15", "test 1.11.2 2026-05-31", "false"],
  ["answers past the horizon: over", "1.13", "2028-01-01", "test 1.13 2027-12-31", "true"],
  ["answers past the horizon: not yet", "1.13", "2027-12-31", "test 1.13 2027-12-31", "false"],
  ["answers what could not be verified", "1.12", "2026-06-15", "test 1.12 2026-05-31", "true"],
  ["speaks of its own product alone", "1.9", "2026-06-15", "other 1.9 2026-12-31", "true"],
])("a setting %s", (_, version, today, end, expected) => {
  expect(ask(known(version), today, end).state).toBe(expected);
});

test("no version has no end; one that is not known yet is undecided", () => {
  expect(ask(Fact.absent("version"), "2030-01-01").state).toBe("false");
  expect(ask(Fact.gap("version"), "2026-06-15").state).toBe("undecided");
});

test("a table of names has no older versions", () => {
  const names = { ...table, versions: [{ version: "nodejs18.x", end: "2025-09-01" }] };
  expect(isPastSupport(known("1.0"), "test", names, [], { today: "2026-06-15" }).state).toBe("false");
  const none = { ...table, versions: [] };
  expect(isPastSupport(known("1.0"), "test", none, [], { today: "2026-06-15" }).state).toBe("false");
});

test("past the horizon the answer says how old the file is, how to update it, and which setting answers", () => {
  const [gap] = ask(known("1.13"), "2027-01-02").gaps;
  expect(gap?.path).toBe("version");
  expect(gap?.reason).toMatch(
    /policies\/data\/test\.json, which is of 2026-01-01 .* since 2027-01-01.*docs\/updating-data\.md.*versions\.ends/,
  );
  expect(gap?.reason).not.toContain("1.13");
});

test("what could not be verified is said with its day", () => {
  expect(ask(known("1.12"), "2026-06-15").gaps[0]?.reason).toMatch(
    /2026-03-31.*policies\/data\/test\.json.*versions\.ends/,
  );
});

test.each([
  [
    ["1.10", "1.9", "1.9.1", "2"],
    ["1.9", "1.9.1", "1.10", "2"],
  ],
  [
    ["java17", "java8.al2023", "java8", "java8.al2"],
    ["java8", "java8.al2", "java8.al2023", "java17"],
  ],
  [
    ["nodejs10.x", "nodejs4.3-edge", "nodejs", "nodejs4.3"],
    ["nodejs", "nodejs4.3", "nodejs4.3-edge", "nodejs10.x"],
  ],
  [
    ["2.0", "2.0"],
    ["2.0", "2.0"],
  ],
])("%j in order", (versions, expected) => {
  expect([...versions].sort(compareVersions)).toEqual(expected);
});
