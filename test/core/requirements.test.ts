import { isEveryonesGroup, PUBLIC_ACLS } from "../../policies/core/acl";
import { Block } from "../../policies/core/fact";
import { Resource } from "../../policies/core/graph";
import type { Finding } from "../../policies/core/policy";
import { applyChanges } from "../../policies/core/remediate";
import {
  isOwnKey,
  mustBeAtLeast,
  mustBeOneOf,
  mustBeSet,
  mustBeTrue,
  mustNameOwnKey,
  mustNotBeFalse,
  mustNotBeOneOf,
  mustNotBeTrue,
} from "../../policies/core/requirements";
import { Settings, wholeNumber } from "../../policies/core/settings";
import { givesPublicAddresses, SUBNETS } from "../../policies/core/subnets";

const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const TYPE = "aws:rds/instance:Instance";

const resource = (props: Record<string, unknown>, type = TYPE) =>
  new Resource({ type, name: "r", urn: `urn:pulumi:dev::p::${type}::r`, props });

type Requirement = (resource: Resource) => Finding;

/** Whether the value of a property violates the requirement, and, where it does, whether its change puts it right. */
function judged(requirement: Requirement, x: unknown): string {
  const finding = requirement(resource({ x }));
  if (finding.violated.state !== "true" || !finding.set) return finding.violated.state;
  const props: Record<string, unknown> = { x };
  applyChanges(props, finding.set);
  return requirement(resource(props)).violated.state === "false" ? "fixed" : "not fixed";
}

const days = wholeNumber("test.days", { min: 1, max: 365 }, { fallback: 7, description: "Days." });
const atLeast =
  (unsaid: number, settings = Settings.defaults): Requirement =>
  (of) =>
    mustBeAtLeast("x", days, unsaid, "too short")(of, { settings });

describe.each<[string, Requirement, [unknown, string][]]>([
  [
    "has to be true",
    mustBeTrue("x", "it is off"),
    [
      [true, "false"],
      ["true", "false"],
      [false, "fixed"],
      [undefined, "fixed"],
      ["yes", "undecided"],
      [UNKNOWN, "undecided"],
    ],
  ],
  [
    "must not be true",
    mustNotBeTrue("x", "it is on"),
    [
      [false, "false"],
      [undefined, "false"],
      [true, "fixed"],
      ["True", "fixed"],
      [UNKNOWN, "undecided"],
    ],
  ],
  [
    "must not be false",
    mustNotBeFalse("x", "it is off"),
    [
      [true, "false"],
      [undefined, "false"],
      [false, "fixed"],
      [["false"], "fixed"],
      [UNKNOWN, "undecided"],
    ],
  ],
  [
    "has to be set",
    mustBeSet("x", "nobody knows"),
    [
      ["logs", "false"],
      [UNKNOWN, "false"],
      ["", "true"],
      [undefined, "true"],
      [null, "true"],
    ],
  ],
  [
    "has to be one of a few words",
    mustBeOneOf("x", ["Enabled", "FORCED"], "it is off"),
    [
      ["Enabled", "false"],
      ["enabled", "false"],
      ["forced", "false"],
      ["Disabled", "fixed"],
      [undefined, "fixed"],
      [UNKNOWN, "undecided"],
      [{ odd: 1 }, "undecided"],
    ],
  ],
  [
    "must not be one of a few words, with another one to set",
    mustNotBeOneOf("x", ["Public", "ANY"], "it is open", "private"),
    [
      ["private", "false"],
      [undefined, "false"],
      ["PUBLIC", "fixed"],
      ["any", "fixed"],
      [UNKNOWN, "undecided"],
    ],
  ],
  ["must not be one of a few words", mustNotBeOneOf("x", ["public"], "it is open"), [["public", "true"]]],
  [
    "has to be a number of at least the setting's",
    atLeast(1),
    [
      [7, "false"],
      ["30", "false"],
      [6, "fixed"],
      [0, "fixed"],
      [undefined, "fixed"],
      ["a week", "undecided"],
      [UNKNOWN, "undecided"],
    ],
  ],
  ["is enough where AWS's default is", atLeast(7), [[undefined, "false"]]],
  [
    "has to name a customer managed key",
    mustNameOwnKey("x"),
    [
      ["alias/phi", "false"],
      ["arn:aws:kms:us-east-1:111122223333:key/1234abcd", "false"],
      ["alias/awsome", "false"],
      [UNKNOWN, "false"],
      [undefined, "true"],
      ["", "true"],
      ["alias/aws/rds", "true"],
      ["arn:aws:kms:us-east-1:111122223333:alias/aws/rds", "true"],
    ],
  ],
])("a property %s", (_, requirement, rows) => {
  test.each(rows)("%j: %s", (value, expected) => {
    expect(judged(requirement, value)).toBe(expected);
  });
});

test("the least is the setting's, and the message says it", () => {
  const settings = Settings.parse({ test: { days: 35 } }, [days], new Set(), new Date("2026-01-01"));
  const finding = atLeast(1, settings)(resource({ x: 30 }));
  expect(finding).toMatchObject({ violated: { state: "true" }, message: "x is below 35: too short", set: { x: 35 } });
});

test("the property may have another name on another type", () => {
  const requirement = mustBeTrue({ [TYPE]: "encrypted", "aws:rds/cluster:Cluster": "storage.encrypted" }, "it is off");
  expect(requirement(resource({ encrypted: true })).violated.state).toBe("false");
  const finding = requirement(resource({ encrypted: true }, "aws:rds/cluster:Cluster"));
  expect(finding).toMatchObject({
    violated: { state: "true" },
    message: "storage.encrypted is not true: it is off",
    set: { "storage.encrypted": true },
  });
});

test.each<[string, Requirement, string]>([
  ["true", mustNotBeTrue("x", "why"), "x is true: why"],
  ["false", mustNotBeFalse("x", "why"), "x is false: why"],
  ["", mustBeSet("x", "why"), "x is missing: why"],
  ["secret", mustBeOneOf("x", ["A", "B"], "why"), "x is not A or B: why"],
  ["a", mustNotBeOneOf("x", ["A", "B"], "why"), "x is A or B: why"],
  ["alias/aws/s3", mustNameOwnKey("x"), "x names no customer managed key: a key that AWS manages is used"],
])("what is wrong with %j is told by the property's name", (x, requirement, message) => {
  expect(requirement(resource({ x }))).toMatchObject({ violated: { state: "true" }, message });
});

test("whether a key is named is open below a block that is not known", () => {
  expect(isOwnKey(resource({ encryption: UNKNOWN }), "encryption.kmsKey").state).toBe("undecided");
  expect(isOwnKey(new Block("", { kmsKey: UNKNOWN }), "kmsKey").state).toBe("true");
});

describe("public addresses are given", () => {
  test.each<[string, unknown, string, string]>([
    ["said", true, "true", "true"],
    ["denied", false, "false", "false"],
    ["unsaid", undefined, "false", "true"],
    ["not known", UNKNOWN, "undecided", "undecided"],
  ])("%s", (_, mapPublicIpOnLaunch, ...expected) => {
    const states = SUBNETS.map((type) => givesPublicAddresses(resource({ mapPublicIpOnLaunch }, type)).state);
    expect(states).toEqual(expected);
  });
});

describe("of S3's groups", () => {
  test.each([
    ["http://acs.amazonaws.com/groups/global/AllUsers", "true"],
    ["http://acs.amazonaws.com/groups/global/AuthenticatedUsers", "true"],
    ["HTTP://ACS.AMAZONAWS.COM/GROUPS/GLOBAL/ALLUSERS", "true"],
    ["http://acs.amazonaws.com/groups/s3/LogDelivery", "false"],
    ["http://acs.amazonaws.com/groups/global/AllUsersOfMine", "false"],
    ["", "false"],
    [UNKNOWN, "undecided"],
  ])("%s is everyone's: %s", (uri, expected) => {
    expect(isEveryonesGroup(new Block("", { uri }).text("uri")).state).toBe(expected);
  });

  test("the canned ACLs of the owner's alone are not public", () => {
    const acls: readonly string[] = PUBLIC_ACLS;
    expect(
      ["private", "bucket-owner-full-control", "aws-exec-read", "log-delivery-write"].filter((acl) =>
        acls.includes(acl),
      ),
    ).toEqual([]);
    expect(acls).toContain("authenticated-read");
  });
});
