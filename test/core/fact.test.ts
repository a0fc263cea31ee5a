import { Block, Fact } from "../../policies/core/fact";

const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const secret = (value: unknown) => ({ "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", value });
const block = (props: object) => new Block("", props);
const shown = <T>(fact: Fact<T>) =>
  fact.fold<unknown>({
    known: (value) => value,
    absent: () => "absent",
    gap: ({ path, reason }) => `${path} ${reason}`,
  });

describe("scalars", () => {
  test.each([
    [true, true],
    ["true", true],
    ["True", true],
    ["false", false],
    [[true], true],
    [secret("true"), true],
    [secret(secret(false)), false],
    [null, "absent"],
    ["", "absent"],
    [[], "absent"],
    ["yes", "x is malformed: true or false is expected there"],
    [1, "x is malformed: true or false is expected there"],
    [{ odd: 1 }, "x is malformed: true or false is expected there"],
    [[true, false], "x is malformed: a single value is expected there"],
    [UNKNOWN, "x is not known before the deployment"],
    [secret(UNKNOWN), "x is not known before the deployment"],
  ])("bool of %j", (value, expected) => {
    expect(shown(block({ x: value }).bool("x"))).toEqual(expected);
  });

  test.each([
    [443, 443],
    ["443", 443],
    [" -1 ", -1],
    ["", "absent"],
    ["https", "x is malformed: a number is expected there"],
    [Number.NaN, "x is malformed: a number is expected there"],
    [true, "x is malformed: a number is expected there"],
  ])("number of %j", (value, expected) => {
    expect(shown(block({ x: value }).number("x"))).toEqual(expected);
  });

  test.each([
    ["TLS ", "TLS"],
    [443, "443"],
    [false, "false"],
    [{ odd: 1 }, "x is malformed: text is expected there"],
  ])("text of %j", (value, expected) => {
    expect(shown(block({ x: value }).text("x"))).toEqual(expected);
  });

  test("a word is compared without case", () => {
    expect(block({ engine: "PostgreS" }).word("engine").is("postgres").state).toBe("true");
  });
});

describe("paths", () => {
  const props = { a: [{ b: { c: "found" } }], list: [{ n: 1 }, { n: 2 }], text: "x", u: UNKNOWN };

  test.each([
    ["a.b.c", "found"],
    ["a.b.missing", "absent"],
    ["missing.b", "absent"],
    ["u.b", "u.b is not known before the deployment"],
    ["text.b", "text.b is malformed: an object is expected there"],
    ["list.n", "list.n is malformed: a single value is expected there"],
  ])("%s", (path, expected) => {
    expect(shown(block(props).text(path))).toEqual(expected);
  });

  test("a nested block keeps the path from the resource", () => {
    expect(block(props).block("a.b").text("missing").path).toBe("a.b.missing");
  });

  test("leaves are found through lists, hidden ones too", () => {
    const nested = { rules: [{ to: ["one", UNKNOWN] }, { to: "two" }, UNKNOWN, { other: 1 }] };
    expect(block(nested).leaves("rules.to").map(shown)).toEqual([
      "one",
      "rules[0].to[1] is not known before the deployment",
      "two",
      "rules[2].to is not known before the deployment",
    ]);
  });
});

describe("questions", () => {
  const [known, absent, hidden] = [Fact.known("x", 5), Fact.absent<number>("x"), Fact.gap<number>("x")];

  test("of a known, an absent and a hidden value", () => {
    expect([known, absent, hidden].map((fact) => fact.is(5).state)).toEqual(["true", "false", "undecided"]);
    expect([known, absent, hidden].map((fact) => fact.isOneOf([1, 5]).state)).toEqual(["true", "false", "undecided"]);
    expect([known, absent, hidden].map((fact) => fact.orElse(5).is(5).state)).toEqual(["true", "true", "undecided"]);
  });

  test("a hidden value is set", () => {
    expect([known, absent, hidden].map((fact) => fact.isSet.state)).toEqual(["true", "false", "true"]);
  });

  test("a question about two facts is open while one is hidden, and false where one is absent", () => {
    const sum = (other: Fact<number>) => known.with(other).satisfies(([one, two]) => one + two === 10).state;
    expect([known, absent, hidden].map(sum)).toEqual(["true", "false", "undecided"]);
  });
});

describe("lists", () => {
  const isOdd = (item: Block) => item.number("n").satisfies((n) => n % 2 === 1);

  test.each([
    [[{ n: 1 }, { n: 2 }], "true", "false"],
    [[{ n: 1 }, { n: 3 }], "true", "true"],
    [{ n: 1 }, "true", "true"],
    [undefined, "false", "true"],
    [[], "false", "true"],
    [UNKNOWN, "undecided", "undecided"],
    [[{ n: 2 }, { n: UNKNOWN }], "undecided", "false"],
    [[{ n: 1 }, UNKNOWN], "true", "undecided"],
  ])("some and every of %j", (value, some, every) => {
    const items = block({ items: value }).list("items");
    expect([items.some(isOdd).state, items.every(isOdd).state]).toEqual([some, every]);
  });

  test("a hidden list is not an empty one", () => {
    const hidden = block({ items: UNKNOWN }).list("items");
    expect(hidden.isEmpty.state).toBe("undecided");
    expect(
      hidden.collect(
        () => "item",
        ({ path }) => `hidden: ${path}`,
      ),
    ).toEqual(["hidden: items"]);
  });

  test("maps give their keys", () => {
    const tags = block({ tags: { team: "imaging", phi: UNKNOWN } }).entries("tags");
    expect(
      tags.collect(
        ({ key, value }) => [[key, shown(value.text(""))]],
        () => [],
      ),
    ).toEqual([
      ["team", "imaging"],
      ["phi", "tags.phi is not known before the deployment"],
    ]);
  });
});

describe("JSON documents", () => {
  test.each([['{"Version":"1"}'], [{ Version: "1" }], [secret('{"Version":"1"}')]])("%j", (policy) => {
    expect(shown(block({ policy }).json("policy").text("Version"))).toBe("1");
  });

  test("one that is broken is malformed, one that is empty absent", () => {
    expect(shown(block({ policy: "{" }).json("policy").text("Version"))).toContain("a JSON document is expected");
    expect(block({ policy: " " }).json("policy").isAbsent.state).toBe("true");
  });
});

test("forms are told apart", () => {
  const props = { text: "x", list: [1, 2], object: {}, hidden: UNKNOWN };
  const forms = ["text", "list", "object", "hidden", "missing"].map((name) => block(props).formOf(name));
  expect(forms).toEqual(["text", "list", "block", "hidden", "absent"]);
});

test("every text is found, with its path", () => {
  const found = block({ a: { b: ["x", { c: "y" }] }, d: 1, e: UNKNOWN }).everyText();
  expect(found.map((fact) => [fact.path, shown(fact)])).toEqual([
    ["a.b[0]", "x"],
    ["a.b[1].c", "y"],
    ["e", "e is not known before the deployment"],
  ]);
});
