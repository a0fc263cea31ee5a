import {
  accountIds,
  choice,
  choices,
  cidrs,
  cidrsByPort,
  flag,
  ports,
  regions,
  Settings,
  settingsSchema,
  tags,
  texts,
  versionEnds,
  wholeNumber,
} from "../../policies/core/settings";

const accept = flag("s3.acceptServiceDefault", { fallback: false, description: "" });
const open = ports("openPorts", { fallback: [443, "8192-8200"], description: "" });
const trusted = cidrs("trusted", { fallback: [], description: "" });
const partners = cidrsByPort("partners", { fallback: { "990": ["198.51.100.0/24"] }, description: "" });
const names = texts("names", { fallback: ["a"], description: "" });
const mode = choice("mode", ["strict", "loose"], { fallback: "strict", description: "" });
const days = wholeNumber("days", { min: 1, max: 10 }, { fallback: 3, description: "" });
const places = regions("places", { fallback: ["us-east-1"], description: "" });
const accounts = accountIds("accounts", { fallback: [], description: "" });
const planned = tags("planned", { fallback: [], description: "" });
const ends = versionEnds("ends", ["eks", "lambda"], { fallback: [], description: "" });
const modes = choices("modes", ["strict", "loose"], { fallback: ["strict", "loose"], description: "" });
const declared = [accept, open, trusted, partners, names, mode, days, places, accounts, planned, ends, modes];

const parse = (config: Record<string, unknown>) => Settings.parse(config, declared, new Set(["s3-x"]), new Date());

test("without a configuration the fallbacks hold", () => {
  const settings = parse({});
  expect(settings.problems).toEqual([]);
  expect(settings.get(open)).toEqual([
    { from: 443, to: 443 },
    { from: 8192, to: 8200 },
  ]);
  expect(settings.get(accept)).toBe(false);
  expect(settings.get(partners)).toEqual([{ ports: { from: 990, to: 990 }, cidrs: ["198.51.100.0/24"] }]);
});

test("values are read", () => {
  const settings = parse({
    s3: { acceptServiceDefault: true },
    openPorts: [22, "8000-8100"],
    trusted: ["203.0.113.0/24", "2001:db8::/32"],
    partners: { "22": ["203.0.113.0/24", "2001:db8::/32"], "8192-8200": [] },
    names: ["x"],
    mode: "loose",
    days: 10,
    places: ["US-WEST-2"],
    accounts: ["012345678901"],
    planned: ["backup=daily", "tier="],
    ends: ["eks 1.33 2026-07-29", " lambda  nodejs22.x  2028-02-29 "],
    modes: ["loose"],
  });
  expect(settings.problems).toEqual([]);
  expect(declared.map((setting) => settings.get(setting as never))).toEqual([
    true,
    [
      { from: 22, to: 22 },
      { from: 8000, to: 8100 },
    ],
    ["203.0.113.0/24", "2001:db8::/32"],
    [
      { ports: { from: 22, to: 22 }, cidrs: ["203.0.113.0/24", "2001:db8::/32"] },
      { ports: { from: 8192, to: 8200 }, cidrs: [] },
    ],
    ["x"],
    "loose",
    10,
    ["us-west-2"],
    ["012345678901"],
    ["backup=daily", "tier="],
    [
      { product: "eks", version: "1.33", end: "2026-07-29" },
      { product: "lambda", version: "nodejs22.x", end: "2028-02-29" },
    ],
    ["loose"],
  ]);
});

test.each([
  [{ s3: { acceptServiceDefault: "yes" } }, "s3.acceptServiceDefault", "write true or false"],
  [
    { s3: { acceptServiceDefalt: true } },
    "s3.acceptServiceDefalt",
    "there is no such setting; did you mean s3.acceptServiceDefault?",
  ],
  [{ s3: true }, "s3", "there is no such setting"],
  [{ opnPorts: [443] }, "opnPorts", "there is no such setting; did you mean openPorts?"],
  [{ openPorts: [443, "x"] }, "openPorts[1]", 'write a port such as 443, or a range such as "8192-8200"'],
  [{ openPorts: ["9-8"] }, "openPorts[0]", 'write a port such as 443, or a range such as "8192-8200"'],
  [{ openPorts: [70000] }, "openPorts[0]", 'write a port such as 443, or a range such as "8192-8200"'],
  [{ openPorts: 443 }, "openPorts", "write a list"],
  [{ accounts: [12345678901] }, "accounts[0]", "write an account id, twelve digits in quotes"],
  [{ accounts: ["1234"] }, "accounts[0]", "write an account id, twelve digits in quotes"],
  [{ planned: ["backup"] }, "planned[0]", 'write a tag such as "backup=daily"'],
  [{ planned: ["=daily"] }, "planned[0]", 'write a tag such as "backup=daily"'],
  [
    { trusted: ["203.0.113.0/33"] },
    "trusted[0]",
    "write a range in CIDR notation, such as 203.0.113.0/24 or 2001:db8::/32",
  ],
  [
    { trusted: ["0xCB.0.113.0/24"] },
    "trusted[0]",
    "write a range in CIDR notation, such as 203.0.113.0/24 or 2001:db8::/32",
  ],
  [
    { partners: { "22-x": [] } },
    'partners["22-x"]',
    'write a port such as 443, or a range such as "8192-8200" as the key',
  ],
  [
    { partners: { "9-8": [] } },
    'partners["9-8"]',
    'write a port such as 443, or a range such as "8192-8200" as the key',
  ],
  [{ partners: { "22": "203.0.113.0/24" } }, 'partners["22"]', "write a list"],
  [
    { partners: { "22": ["203.0.113.0/24", "partner"] } },
    'partners["22"][1]',
    "write a range in CIDR notation, such as 203.0.113.0/24 or 2001:db8::/32",
  ],
  [{ partners: ["203.0.113.0/24"] }, "partners", 'write an object such as { "22": ["203.0.113.0/24"] }'],
  [{ partners: "22" }, "partners", 'write an object such as { "22": ["203.0.113.0/24"] }'],
  [{ ends: ["eks 1.33"] }, "ends[0]", 'write a product, a version and a day, such as "eks 1.33 2026-07-29"'],
  [
    { ends: ["eks 1.33 2026-07-29 x"] },
    "ends[0]",
    'write a product, a version and a day, such as "eks 1.33 2026-07-29"',
  ],
  [{ ends: [1.33] }, "ends[0]", 'write a product, a version and a day, such as "eks 1.33 2026-07-29"'],
  [{ ends: ["eksx 1.33 2026-07-29"] }, "ends[0]", "there is no such product; did you mean eks?"],
  [{ ends: ["kubernetes 1.33 2026-07-29"] }, "ends[0]", "there is no such product"],
  [{ ends: ["eks 1.33 2026-02-29"] }, "ends[0]", "write the last day of support as YYYY-MM-DD"],
  [{ ends: ["eks 1.33 29.7.2026"] }, "ends[0]", "write the last day of support as YYYY-MM-DD"],
  [{ names: [""] }, "names[0]", "write a text that is not empty"],
  [{ mode: "lose" }, "mode", "write one of strict, loose"],
  [{ modes: ["strict", "lose"] }, "modes[1]", "write one of strict, loose"],
  [{ modes: "strict" }, "modes", "write a list"],
  [{ days: 11 }, "days", "write a whole number from 1 to 10"],
  [{ days: 1.5 }, "days", "write a whole number from 1 to 10"],
  [{ places: ["Virginia"] }, "places[0]", "write a region code such as us-east-1"],
  [{ neverExempt: ["s3-y"] }, "neverExempt[0]", "there is no such policy; did you mean s3-x?"],
])("%j is refused with its place and the remedy", (config, place, problem) => {
  expect(parse(config).problems).toEqual([{ place, problem }]);
});

test("the day is that of the clock, in UTC", () => {
  expect(Settings.parse({}, [], new Set(), new Date("2026-06-15T23:59:59Z")).today).toBe("2026-06-15");
  expect(Settings.parse({}, [], new Set(), new Date("2026-06-16T00:30:00+02:00")).today).toBe("2026-06-15");
  expect(Settings.defaults.today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test("a port and a range that are both wrong are both told", () => {
  const { problems } = parse({ partners: { x: ["y"] } });
  expect(problems.map(({ place }) => place)).toEqual(['partners["x"]', 'partners["x"][0]']);
});

test("every mistake is told at once, and what is wrong has no effect", () => {
  const settings = parse({ days: 0, openPorts: ["x", "y"], mode: "loose" });
  expect(settings.problems.map(({ place }) => place)).toEqual(["days", "openPorts[0]", "openPorts[1]"]);
  expect(settings.get(days)).toBe(3);
  expect(settings.get(mode)).toBe("loose");
});

test("the schema has every setting in its place, and refuses what it does not know inside a group", () => {
  const schema = settingsSchema(declared);
  expect(Object.keys(schema)).toEqual(
    expect.arrayContaining(["designatedRegions", "openPorts", "s3", "exemptions", "onUnknown"]),
  );
  expect(schema.s3).toMatchObject({ type: "object", additionalProperties: false });
  expect(schema.openPorts).toMatchObject({ type: "array", default: [443, "8192-8200"] });
  expect(schema.partners).toMatchObject({
    type: "object",
    additionalProperties: { type: "array", items: { type: "string" } },
    default: { "990": ["198.51.100.0/24"] },
  });
});
