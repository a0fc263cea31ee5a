import fc from "fast-check";
import { Block } from "../../policies/core/fact";
import { Resource } from "../../policies/core/graph";
import {
  coversAll,
  EVERYTHING,
  grantsBelowService,
  grantsOnAll,
  IDENTITY_POLICIES,
  identityStatements,
  isAdministrative,
  isLimitedBy,
  trustStatements,
  wholeService,
} from "../../policies/core/identity";
import { or, type Truth } from "../../policies/core/truth";

const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const OWN = "111122223333";

type Json = Record<string, unknown>;

const statement = (props: Json): Block => new Block("policy.Statement", props);
const allow = (props: Json): Block => statement({ Effect: "Allow", Action: "*", Resource: "*", ...props });
const under = (operator: string, key: string, value: unknown): Json => ({
  Condition: { [operator]: { [key]: value } },
});

describe("every resource of an account", () => {
  test.each<[Json, string]>([
    [{ Resource: "*" }, "true"],
    [{ Resource: ["*"] }, "true"],
    [{ Resource: ["arn:aws:s3:::records", "*"] }, "true"],
    [{ Resource: "**" }, "true"],
    [{ Resource: "*:*" }, "true"],
    [{ Resource: "arn:*" }, "true"],
    [{ Resource: "arn:aws:*" }, "true"],
    [{ Resource: "arn:aws*:*" }, "true"],
    [{ Resource: "arn:aws-us-gov:*" }, "true"],
    [{ Resource: "arn:*:*:*:*:*" }, "true"],
    [{ Resource: "arn:aws:*:*:*:*" }, "true"],
    [{ Resource: `arn:aws:*:*:${OWN}:*` }, "true"],
    [{ Resource: "arn:aws:*:*:????????????:*" }, "true"],
    [{ Resource: " * " }, "true"],
    [{ Resource: "arn:aws:*:us-east-1:*:*" }, "false"],
    [{ Resource: "arn:aws:s3:::*" }, "false"],
    [{ Resource: "arn:aws:iam::*:*" }, "false"],
    [{ Resource: "arn:aws:*:*:*:key/*" }, "false"],
    [{ Resource: "*/records" }, "false"],
    [{ Resource: "?" }, "false"],
    [{ Resource: "" }, "false"],
    [{ Resource: [] }, "false"],
    [{ Resource: "${aws:PrincipalTag/resources}" }, "false"],
    [{}, "false"],
    [{ NotResource: "arn:aws:s3:::records" }, "true"],
    [{ NotResource: ["arn:aws:s3:::records", "arn:aws:s3:::records/*"] }, "true"],
    [{ NotResource: "*" }, "false"],
    [{ NotResource: ["arn:aws:s3:::records", "arn:*"] }, "false"],
    [{ NotResource: [] }, "true"],
    [{ Resource: UNKNOWN }, "undecided"],
    [{ Resource: ["arn:aws:s3:::records", UNKNOWN] }, "undecided"],
    [{ Resource: ["*", UNKNOWN] }, "true"],
    [{ NotResource: UNKNOWN }, "undecided"],
    [{ NotResource: ["*", UNKNOWN] }, "false"],
    [{ Resource: { odd: true } }, "undecided"],
  ])("%j: %s", (props, expected) => {
    expect(coversAll(statement(props), EVERYTHING).state).toBe(expected);
  });
});

describe("every resource of a kind", () => {
  const KEYS = "kms:region:account:key/*";
  const ROLES = "iam::account:role/*";
  const OBJECTS = "s3:::*/*";
  const GROUPS = "logs:region:account:log-group:*:*";
  test.each<[string, string, boolean]>([
    [KEYS, "*", true],
    [KEYS, "arn:aws:kms:*:*:key/*", true],
    [KEYS, "arn:aws:kms:us-east-1:*:key/*", true],
    [KEYS, `arn:aws:kms:*:${OWN}:key/*`, true],
    [KEYS, `arn:aws:kms:us-east-1:${OWN}:key/*`, true],
    [KEYS, `arn:aws:kms:us-*:${OWN}:key/*`, true],
    [KEYS, `arn:aws:kms:us-east-1:${OWN}:*`, true],
    [KEYS, "arn:aws-us-gov:kms:*:*:key/*", true],
    [KEYS, "arn:*:kms:*:*:key/*", true],
    [KEYS, "arn:aws:kms:*", true],
    [KEYS, "arn:aws:kms:*:*:key*", true],
    [KEYS, "arn:aws:k*:*:*:key/*", true],
    [KEYS, "arn:aws:kms:*:*:key/????????-*", false],
    [KEYS, "arn:aws:kms:*:*:key/1234*", false],
    [KEYS, "arn:aws:kms:*:*:key/mrk-*", false],
    [KEYS, "arn:aws:kms:*:*:alias/*", false],
    [KEYS, "arn:aws:kms:*:*:key", false],
    [KEYS, "arn:aws:s3:::*", false],
    [KEYS, "arn:aws:KMS:*:*:key/*", false],
    [KEYS, `arn:aws:kms::${OWN}:key/*`, false],
    [KEYS, "arn:aws:kms:us-east-1::key/*", false],
    [KEYS, "key/*", false],
    [ROLES, "*", true],
    [ROLES, "arn:aws:iam::*:role/*", true],
    [ROLES, `arn:aws:iam::${OWN}:role/*`, true],
    [ROLES, `arn:aws:iam::${OWN}:*`, true],
    [ROLES, `arn:aws:iam:*:${OWN}:role/*`, true],
    [ROLES, "arn:aws:iam::*:role*", true],
    [ROLES, "*:role/*", true],
    [ROLES, "*role/*", true],
    [ROLES, `arn:aws:*:*:${OWN}:*`, true],
    [ROLES, "arn:aws:iam::*:role/service/*", false],
    [ROLES, "arn:aws:iam::*:role/app-*", false],
    [ROLES, "arn:aws:iam::*:user/*", false],
    [ROLES, `arn:aws:iam:us-east-1:${OWN}:role/*`, false],
    [ROLES, "arn:aws:iam::*:role/${aws:username}", false],
    [OBJECTS, "arn:aws:s3:::*", true],
    [OBJECTS, "arn:aws:s3:::*/*", true],
    [OBJECTS, "arn:aws:s3:*:*:*", true],
    [OBJECTS, "arn:*:s3:::*", true],
    [OBJECTS, "arn:aws:s3:::records/*", false],
    [OBJECTS, "arn:aws:s3:::records-*/*", false],
    [OBJECTS, "arn:aws:s3:::*/public/*", false],
    [OBJECTS, "arn:aws:s3:::?*", true],
    [GROUPS, "arn:aws:logs:*:*:*", true],
    [GROUPS, "arn:aws:logs:*:*:log-group:*", true],
    [GROUPS, "arn:aws:logs:*:*:log-group:*:*", true],
    [GROUPS, `arn:aws:logs:us-east-1:${OWN}:log-group:*`, true],
    [GROUPS, "arn:aws:logs:*:*:log-group:/intake*", false],
    [GROUPS, "arn:aws:logs:*:*:log-group:/intake:*", false],
    [GROUPS, "arn:aws:logs:*:*:destination:*", false],
  ])("%s is met by %s: %s", (kind, Resource, expected) => {
    expect(coversAll(statement({ Resource }), kind).state).toBe(String(expected));
    expect(coversAll(statement({ NotResource: Resource }), kind).state).toBe(String(!expected));
  });
});

describe("all of a service", () => {
  test.each<[string, string | undefined]>([
    ["s3:*", "s3"],
    ["S3:*", "s3"],
    ["s3:**", "s3"],
    ["aws-marketplace:*", "aws-marketplace"],
    ["ec2:*", "ec2"],
    ["*", undefined],
    ["*:*", undefined],
    ["s3*", undefined],
    ["s*:*", undefined],
    ["s3:", undefined],
    ["s3:Get*", undefined],
    ["s3:*Object", undefined],
    ["s3:?*", "s3"],
    ["s3:???", undefined],
    ["s3:*:*", undefined],
    ["", undefined],
  ])("%j names every action of %j", (pattern, expected) => {
    expect(wholeService(pattern)).toBe(expected);
  });
});

describe("an action that is granted otherwise than by all of its service", () => {
  const ACTION = "kms:Decrypt";
  test.each<[Json, string]>([
    [{ Action: "kms:Decrypt" }, "true"],
    [{ Action: "KMS:DECRYPT" }, "true"],
    [{ Action: ["kms:Encrypt", "kms:Decrypt"] }, "true"],
    [{ Action: "kms:De*" }, "true"],
    [{ Action: "kms:D?crypt" }, "true"],
    [{ Action: "kms:*crypt" }, "true"],
    [{ Action: "k*:Decrypt" }, "true"],
    [{ Action: "*" }, "true"],
    [{ Action: "*:*" }, "true"],
    [{ Action: "*:Decrypt" }, "true"],
    [{ Action: "kms:*" }, "false"],
    [{ Action: "KMS:**" }, "false"],
    [{ Action: ["kms:*", "s3:*"] }, "false"],
    [{ Action: ["kms:*", "kms:Decrypt"] }, "true"],
    [{ Action: "kms:Decryp" }, "false"],
    [{ Action: "kms:DecryptAll" }, "false"],
    [{ Action: "kms:Decrypt?" }, "false"],
    [{ Action: "s3:*" }, "false"],
    [{ Action: "" }, "false"],
    [{ Action: [] }, "false"],
    [{}, "false"],
    [{ NotAction: "s3:*" }, "true"],
    [{ NotAction: ["s3:*", "kms:Encrypt"] }, "true"],
    [{ NotAction: [] }, "true"],
    [{ NotAction: "kms:*" }, "false"],
    [{ NotAction: "kms:dec*" }, "false"],
    [{ NotAction: "*" }, "false"],
    [{ Action: UNKNOWN }, "undecided"],
    [{ Action: ["kms:Decrypt", UNKNOWN] }, "true"],
    [{ Action: ["kms:*", UNKNOWN] }, "undecided"],
    [{ NotAction: UNKNOWN }, "undecided"],
    [{ NotAction: ["kms:*", UNKNOWN] }, "false"],
  ])("%j: %s", (props, expected) => {
    expect(grantsBelowService(statement(props), ACTION).state).toBe(expected);
  });
});

describe("a statement is limited by a condition", () => {
  const KEYS = ["kms:viaservice", "aws:resourcetag/", "kms:encryptioncontext:"];
  test.each<[Json, string]>([
    [under("StringEquals", "kms:ViaService", "s3.us-east-1.amazonaws.com"), "true"],
    [under("stringequals", "KMS:VIASERVICE", ["s3.us-east-1.amazonaws.com"]), "true"],
    [under("StringLike", "kms:ViaService", "s3.*.amazonaws.com"), "true"],
    [under("StringEqualsIgnoreCase", "kms:ViaService", "S3"), "true"],
    [under("ArnEquals", "kms:ViaService", "arn"), "true"],
    [under("ArnLike", "kms:ViaService", "arn:*"), "true"],
    [under("ForAnyValue:StringEquals", "kms:ViaService", "s3"), "true"],
    [under("Bool", "kms:ViaService", true), "true"],
    [under("IpAddress", "kms:ViaService", "203.0.113.0/24"), "true"],
    [under("StringEquals", "aws:ResourceTag/team", "imaging"), "true"],
    [under("StringEquals", "aws:ResourceTag/team", "${aws:PrincipalTag/team}"), "true"],
    [under("StringEquals", "kms:EncryptionContext:patient", "1"), "true"],
    [under("Bool", "kms:ViaService", false), "false"],
    [under("Bool", "kms:ViaService", "False"), "false"],
    [under("StringLike", "kms:ViaService", "*"), "false"],
    [under("StringLike", "kms:ViaService", "?*"), "false"],
    [under("StringLike", "kms:ViaService", ["s3", "**"]), "false"],
    [under("StringEquals", "kms:ViaService", ""), "false"],
    [under("StringEquals", "kms:ViaService", []), "false"],
    [under("StringEqualsIfExists", "kms:ViaService", "s3"), "false"],
    [under("ForAllValues:StringEquals", "kms:ViaService", "s3"), "false"],
    [under("StringNotEquals", "kms:ViaService", "s3"), "false"],
    [under("StringNotLike", "kms:ViaService", "s3"), "false"],
    [under("Null", "kms:ViaService", "false"), "false"],
    [under("NotIpAddress", "kms:ViaService", "203.0.113.0/24"), "false"],
    [under("NumericEquals", "kms:ViaService", "1"), "false"],
    [under("StringEquals", "kms:ViaServices", "s3"), "false"],
    [under("StringEquals", "kms:ViaService/x", "s3"), "false"],
    [under("StringEquals", "aws:ResourceTag", "imaging"), "false"],
    [under("StringEquals", "aws:PrincipalTag/team", "imaging"), "false"],
    [under("StringEquals", "kms:EncryptionContextKeys", "patient"), "false"],
    [{ Condition: {} }, "false"],
    [{}, "false"],
    [under("StringEquals", "kms:ViaService", UNKNOWN), "undecided"],
    [under("StringEquals", "kms:ViaService", ["*", UNKNOWN]), "false"],
    [under("StringEquals", "kms:ViaService", ["s3", UNKNOWN]), "undecided"],
    [under("StringNotEquals", "kms:ViaService", UNKNOWN), "false"],
    [{ Condition: UNKNOWN }, "undecided"],
    [{ Condition: { StringEquals: UNKNOWN } }, "undecided"],
    [{ Condition: "odd" }, "undecided"],
    [
      { Condition: { StringNotEquals: { "aws:ResourceTag/a": "b" }, StringEquals: { "kms:ViaService": "s3" } } },
      "true",
    ],
    [{ Condition: { StringEquals: { "kms:ViaService": "s3", "aws:SourceIp": UNKNOWN } } }, "true"],
  ])("%j: %s", (props, expected) => {
    expect(isLimitedBy(statement(props), KEYS).state).toBe(expected);
  });
});

describe("an administrator", () => {
  const TAGGED = under("StringEquals", "aws:ResourceTag/team", "imaging");
  test.each<[Json, string]>([
    [{}, "true"],
    [{ Action: ["s3:GetObject", "*"] }, "true"],
    [{ Action: "**" }, "true"],
    [{ Action: "*:*" }, "true"],
    [{ Action: "iam:*" }, "true"],
    [{ Action: "IAM:*" }, "true"],
    [{ Action: "i*" }, "true"],
    [{ Action: "iam:*", Resource: `arn:aws:iam::${OWN}:*` }, "true"],
    [{ Resource: `arn:aws:*:*:${OWN}:*` }, "true"],
    [{ Resource: "arn:aws:iam::*:*" }, "true"],
    [{ Action: undefined, NotAction: "s3:*" }, "true"],
    [{ Action: undefined, NotAction: ["iam:*", "sts:*"] }, "true"],
    [{ Action: undefined, NotAction: "s3:*", Resource: `arn:aws:iam::${OWN}:*` }, "true"],
    [{ Action: undefined, NotAction: "iam:Delete*", Resource: "arn:aws:iam::*:*" }, "true"],
    [{ Resource: undefined, NotResource: "arn:aws:s3:::records" }, "true"],
    [under("Bool", "aws:MultiFactorAuthPresent", "true"), "true"],
    [under("StringEqualsIfExists", "aws:ResourceTag/team", "imaging"), "true"],
    [TAGGED, "false"],
    [{ Action: "iam:*", ...TAGGED }, "false"],
    [{ Effect: "Deny" }, "false"],
    [{ Effect: "Deny", Action: "iam:*" }, "false"],
    [{ Effect: "Deny", Action: undefined, NotAction: "iam:*" }, "false"],
    [{ Effect: "allow" }, "false"],
    [{ Effect: undefined }, "false"],
    [{ Action: "s3:*" }, "false"],
    [{ Action: "iam:Create*" }, "false"],
    [{ Action: ["s3:*", "kms:*"] }, "false"],
    [{ Action: "iam:*", Resource: "arn:aws:iam::*:role/*" }, "false"],
    [{ Resource: "arn:aws:s3:::*" }, "false"],
    [{ Resource: "arn:aws:s3:::records/*" }, "false"],
    [{ Action: undefined, NotAction: "*" }, "false"],
    [{ Action: undefined, NotAction: ["s3:*", "**"] }, "false"],
    [{ Action: undefined, NotAction: "iam:*", Resource: "arn:aws:iam::*:*" }, "false"],
    [{ Action: undefined, NotAction: "s3:*", Resource: "arn:aws:s3:::*" }, "false"],
    [{ Resource: undefined, NotResource: "*" }, "false"],
    [{ Action: undefined }, "false"],
    [{ Resource: undefined }, "false"],
    [{ Effect: UNKNOWN }, "undecided"],
    [{ Action: UNKNOWN }, "undecided"],
    [{ Resource: UNKNOWN }, "undecided"],
    [{ Action: "s3:*", Resource: UNKNOWN }, "false"],
    [{ Action: UNKNOWN, Resource: "arn:aws:s3:::records" }, "false"],
    [{ Action: ["*", UNKNOWN] }, "true"],
    [{ Condition: UNKNOWN }, "undecided"],
    [under("StringEquals", "aws:ResourceTag/team", UNKNOWN), "undecided"],
    [under("StringEquals", "aws:PrincipalTag/team", UNKNOWN), "true"],
  ])("%j: %s", (props, expected) => {
    expect(isAdministrative(allow(props)).state).toBe(expected);
  });
});

test.each<[Json, string]>([
  [{ Action: "kms:Decrypt" }, "true"],
  [{ Action: "s3:GetObject" }, "true"],
  [{ Action: "s3:GetObject", Resource: "arn:aws:s3:::*" }, "true"],
  [{ Action: ["kms:Decrypt", "s3:GetObject"], Resource: "arn:aws:s3:::*" }, "true"],
  [{ Resource: "arn:aws:s3:::*" }, "true"],
  [{ Action: "kms:Decrypt", Resource: "arn:aws:s3:::*" }, "false"],
  [{ Action: "s3:GetObject", Resource: "arn:aws:kms:*:*:key/*" }, "false"],
  [{ Action: "s3:*" }, "false"],
  [{}, "false"],
  [{ Action: undefined, NotAction: "iam:*" }, "false"],
  [{ Action: undefined, NotAction: "iam:*", Resource: "arn:aws:s3:::*" }, "true"],
  [{ Action: UNKNOWN }, "undecided"],
  [{ Action: UNKNOWN, Resource: "arn:aws:s3:::records" }, "false"],
])("%j grants what is too much on all: %s", (props, expected) => {
  const grants = { "kms:Decrypt": "kms:region:account:key/*", "s3:GetObject": "s3:::*/*" };
  expect(grantsOnAll(allow(props), grants).state).toBe(expected);
});

describe("where identity policies stand", () => {
  const document = { Statement: [{ Effect: "Allow" }, { Effect: "Deny" }] };
  const resource = (type: string, props: Json) => new Resource({ type, name: "clinic", urn: "urn", props });
  const paths = (type: string, props: Json) =>
    identityStatements(resource(type, props)).collect(
      ({ path }) => path,
      ({ path }) => `${path}?`,
    );
  const [POLICY, ROLE_POLICY, , , ROLE, SET] = IDENTITY_POLICIES;

  test.each<[string, Json, string[]]>([
    [POLICY, { policy: document }, ["policy.Statement[0]", "policy.Statement[1]"]],
    [POLICY, { policy: JSON.stringify(document) }, ["policy.Statement[0]", "policy.Statement[1]"]],
    [ROLE_POLICY, { policy: { Statement: { Effect: "Allow" } } }, ["policy.Statement"]],
    [POLICY, {}, []],
    [POLICY, { policy: "" }, []],
    [POLICY, { policy: UNKNOWN }, ["policy.Statement?"]],
    [POLICY, { policy: "no document" }, ["policy.Statement?"]],
    [SET, { inlinePolicy: document, policy: document }, ["inlinePolicy.Statement[0]", "inlinePolicy.Statement[1]"]],
    [ROLE, { assumeRolePolicy: document }, []],
    [ROLE, { inlinePolicies: [{}] }, []],
    [ROLE, { inlinePolicies: UNKNOWN }, ["inlinePolicies?"]],
    [
      ROLE,
      { inlinePolicies: [{ policy: UNKNOWN }, { policy: document }] },
      [
        "inlinePolicies[1].policy.Statement[0]",
        "inlinePolicies[1].policy.Statement[1]",
        "inlinePolicies[0].policy.Statement?",
      ],
    ],
  ])("%s %j: %j", (type, props, expected) => {
    expect(paths(type, props)).toEqual(expected);
  });

  test("who may assume a role", () => {
    const all = trustStatements(resource(ROLE, { assumeRolePolicy: document, inlinePolicies: [{ policy: document }] }));
    expect(
      all.collect(
        ({ path }) => path,
        () => [],
      ),
    ).toEqual(["assumeRolePolicy.Statement[0]", "assumeRolePolicy.Statement[1]"]);
  });
});

describe("for every statement", () => {
  const actions = fc.constantFrom<Json>(
    { Action: "*" },
    { Action: "iam:*" },
    { Action: ["s3:*", "kms:Decrypt"] },
    { Action: "s3:Get*" },
    { NotAction: "s3:*" },
    { NotAction: ["iam:*", "*"] },
  );
  const resources = fc.constantFrom<Json>(
    { Resource: "*" },
    { Resource: ["arn:aws:s3:::records", "arn:aws:s3:::*"] },
    { Resource: `arn:aws:iam::${OWN}:*` },
    { Resource: "arn:aws:kms:*:*:key/*" },
    { NotResource: "arn:aws:s3:::records" },
    { NotResource: ["*"] },
  );
  const conditions = fc.constantFrom<Json>(
    {},
    under("StringEquals", "aws:ResourceTag/team", "imaging"),
    under("StringLike", "aws:ResourceTag/team", ["imaging", "*"]),
    under("Bool", "aws:MultiFactorAuthPresent", "true"),
    {
      Condition: { StringEquals: { "aws:ResourceTag/team": ["imaging"] }, Bool: { "aws:SecureTransport": "true" } },
    },
  );
  const everyStatement = fc
    .tuple(fc.constantFrom("Allow", "Deny"), actions, resources, conditions)
    .map(([Effect, action, resource, condition]): Json => ({ Effect, ...action, ...resource, ...condition }));

  const partsOf = (value: unknown, path: string[] = []): string[][] => [
    path,
    ...(typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, part]) => partsOf(part, [...path, key]))
      : []),
  ];
  const hide = (value: unknown, [key, ...rest]: string[]): unknown => {
    if (key === undefined || typeof value !== "object" || value === null) return UNKNOWN;
    const copy = (Array.isArray(value) ? [...value] : { ...value }) as Json;
    copy[key] = hide(copy[key], rest);
    return copy;
  };
  const grants = { "kms:Decrypt": "kms:region:account:key/*", "s3:GetObject": "s3:::*/*" };
  const questions: Record<string, (one: Block) => Truth> = {
    isAdministrative,
    grantsOnAll: (one) => grantsOnAll(one, grants),
    isLimitedBy: (one) => isLimitedBy(one, ["aws:resourcetag/"]),
    coversAll: (one) => or(coversAll(one, EVERYTHING), coversAll(one, "s3:::*/*")),
  };

  test.each(Object.entries(questions))("what is not known changes no answer of %s into its opposite", (_, ask) => {
    fc.assert(
      fc.property(everyStatement, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (props, places) => {
        const parts = partsOf(props).slice(1);
        const hidden = places.reduce<unknown>((rest, place) => hide(rest, parts[place % parts.length]!), props);
        const answers = [ask(statement(props)).state, "undecided"];
        expect(answers).toContain(ask(statement(hidden as Json)).state);
      }),
      { numRuns: 500 },
    );
  });

  test("an administrator's grants are reported once", () => {
    fc.assert(
      fc.property(everyStatement, (props) => {
        const isBoth = [isAdministrative(statement(props)), grantsOnAll(statement(props), grants)];
        expect(isBoth.map(({ state }) => state)).not.toEqual(["true", "true"]);
      }),
    );
  });

  test("one more action or resource takes nothing away", () => {
    fc.assert(
      fc.property(everyStatement, (props) => {
        const more = { ...props };
        if ("Action" in more) more.Action = [more.Action, "ec2:RunInstances"].flat();
        if ("Resource" in more) more.Resource = [more.Resource, "arn:aws:ec2:*:*:instance/*"].flat();
        if (isAdministrative(statement(props)).state === "true") {
          expect(isAdministrative(statement(more)).state).toBe("true");
        }
      }),
    );
  });
});
