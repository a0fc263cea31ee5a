import fc from "fast-check";
import { covers, ExemptionLog, matches, parseExemptions } from "../../policies/core/exemptions";
import type { Policy } from "../../policies/core/policy";
import { Truth } from "../../policies/core/truth";

const rules = {
  policyIds: new Set(["s3-tls", "rds-x"]),
  now: new Date("2026-06-15T23:30:00Z"),
  maxDays: 365,
  neverExempt: new Set(["rds-x"]),
};
const URN = "urn:pulumi:dev::clinic::aws:s3/bucket:Bucket::documents";
const entry = { policy: "s3-tls", resource: URN, reason: "read only", approvedBy: "security", expires: "2026-12-31" };
const parse = (...entries: unknown[]) => parseExemptions(entries, rules);

test("a complete one is taken, with the days it has left", () => {
  const { exemptions, problems } = parse({ ...entry, ticket: "SEC-1", compensatingControl: "VPN" });
  expect(problems).toEqual([]);
  expect(exemptions).toEqual([{ ...entry, ticket: "SEC-1", compensatingControl: "VPN", daysLeft: 199 }]);
});

test.each([
  ["2026-06-15", 0],
  ["2026-06-16", 1],
  ["2026-06-14", -1],
])("the last day is included, in UTC: %s", (expires, daysLeft) => {
  expect(parse({ ...entry, expires }).exemptions[0]?.daysLeft).toBe(daysLeft);
});

test.each([
  ["text", "[0]", "write an object with policy, resource, reason, approvedBy, expires"],
  [{ ...entry, reason: undefined }, "[0].reason", "is missing; every exemption needs it"],
  [{ ...entry, approvedBy: " " }, "[0].approvedBy", "write a text that is not empty"],
  [{ ...entry, ticket: 7 }, "[0].ticket", "write a text that is not empty"],
  [{ ...entry, aprovedBy: "x" }, "[0].aprovedBy", "there is no such property; did you mean approvedBy?"],
  [{ ...entry, policy: "s3-tsl" }, "[0].policy", "there is no such policy; did you mean s3-tls?"],
  [{ ...entry, policy: "rds-x" }, "[0].policy", "neverExempt lists this policy"],
  [
    { ...entry, resource: "documents" },
    "[0].resource",
    "write the resource's URN, which begins with urn:pulumi:, or a pattern with *",
  ],
  [{ ...entry, expires: "31.12.2026" }, "[0].expires", "write a day as YYYY-MM-DD"],
  [{ ...entry, expires: "2026-02-30" }, "[0].expires", "write a day as YYYY-MM-DD"],
  [{ ...entry, expires: "2027-06-16" }, "[0].expires", "is 366 days ahead; at most 365 are allowed (exemptionMaxDays)"],
])("%j exempts nothing and says why", (value, place, problem) => {
  expect(parse(value)).toEqual({ exemptions: [], problems: [{ place: `exemptions${place}`, problem }] });
});

test("one mistake leaves the others as they are", () => {
  const { exemptions, problems } = parse({ ...entry, expires: "soon" }, entry);
  expect([exemptions.length, problems.length]).toEqual([1, 1]);
});

describe("a finding is covered", () => {
  const exemption = (change: object) => ({ ...entry, daysLeft: 10, ...change });

  test.each([
    [{}, "s3-tls", undefined, true],
    [{}, "s3-tls", "any detail", true],
    [{}, "s3-tls-2", undefined, false],
    [{ policy: "s3-tls#ingress 0.0.0.0/0:22" }, "s3-tls", "ingress 0.0.0.0/0:22", true],
    [{ policy: "s3-tls#ingress 0.0.0.0/0:22" }, "s3-tls", "ingress 0.0.0.0/0:23", false],
    [{ policy: "s3-tls#ingress" }, "s3-tls", undefined, false],
    [{ resource: "*::documents" }, "s3-tls", undefined, true],
    [{ resource: "urn:pulumi:*::clinic::*" }, "s3-tls", undefined, true],
    [{ resource: "*::document" }, "s3-tls", undefined, false],
  ])("%j of %s#%s: %s", (change, policy, detail, expected) => {
    expect(covers(exemption(change), policy, URN, detail)).toBe(expected);
  });
});

test("patterns match as the regular expression does that they stand for", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", ":", ".", "*"), maxLength: 8 });
  fc.assert(
    fc.property(text, text, (pattern, candidate) => {
      const source = pattern
        .split("*")
        .map((part) => part.replace(/[.]/g, "\\."))
        .join(".*");
      expect(matches(pattern, candidate)).toBe(new RegExp(`^${source}$`).test(candidate));
    }),
    { numRuns: 2000 },
  );
});

test("what expires soon and what covers nothing is told", () => {
  const exemptions = parse(
    { ...entry, expires: "2026-07-15" },
    { ...entry, resource: "*::gone" },
    { ...entry, resource: "*::later" },
  ).exemptions;
  const log = new ExemptionLog();
  expect(log.notes(exemptions)).toEqual([]);
  const finding = { violated: Truth.true, message: "m" };
  const verdicts = exemptions
    .slice(0, 1)
    .map((exemption) => ({ resource: {} as never, verdict: { kind: "exempt" as const, finding, exemption } }));
  log.add({ id: "s3-tls" } as Policy, verdicts);
  expect(log.notes(exemptions)).toEqual([
    `The exemption of ${URN} from s3-tls, approved by security, expires on 2026-07-15: mend the finding, or renew the decision.`,
    "The exemption of *::gone from s3-tls, approved by security, covers nothing in this stack: remove it, or correct policy or resource.",
    "The exemption of *::later from s3-tls, approved by security, covers nothing in this stack: remove it, or correct policy or resource.",
  ]);
});
