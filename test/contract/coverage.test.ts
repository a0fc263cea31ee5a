import { catalogue } from "../../policies/catalogue";
import { type Control, coverageOf, parseDecisions, readControls, readDecisions, report } from "../../scripts/coverage";

const control = (id: string, tier: 1 | 2, service = "s3"): Control => ({
  id,
  service,
  family: "integrity",
  tier,
  peers: { checkov: [`CKV_${id}`] },
});

const PAGE = `# Decisions

## Not enforced

| control | decision | why |
|---|---|---|
| \`s3-duplicate\` | duplicate | of another |

## Later

| control | why |
|---|---|
| \`s3-waits\` | needs more |

## Beyond the catalogue

| policy | why |
|---|---|
| \`s3-own\` | nobody else asks |
`;

test("every control is enforced, or the decisions say why not", () => {
  const { problems } = coverageOf(readControls(), catalogue, readDecisions());
  expect(problems).toEqual([]);
});

test("decisions are read from the tables of their page", () => {
  expect(parseDecisions(PAGE)).toEqual({
    decided: new Set(["s3-duplicate"]),
    later: new Set(["s3-waits"]),
    beyond: new Set(["s3-own"]),
  });
});

describe("coverage", () => {
  const enforced = { ...catalogue[0]!, id: "s3-enforced" };
  const judge = (...controls: Control[]) => coverageOf(controls, [enforced], parseDecisions(PAGE));

  test.each([
    ["enforced", control("s3-enforced", 1)],
    ["decided", control("s3-duplicate", 1)],
    ["later", control("s3-waits", 2)],
    ["open", control("s3-forgotten", 1)],
    ["open", control("s3-forgotten", 2)],
    ["open", control("s3-waits", 1)],
  ] as const)("%s", (state, given) => {
    expect([...judge(given).states.values()]).toEqual([state]);
  });

  test("what is open, overtaken or unknown is a problem, each named", () => {
    const page = PAGE.replace("s3-duplicate", "s3-enforced").replace("s3-waits", "s3-gone");
    const { problems } = coverageOf(
      [control("s3-enforced", 1), control("s3-forgotten", 1)],
      [enforced],
      parseDecisions(page),
    );
    expect(problems).toEqual([
      "s3-forgotten (tier 1) is neither enforced nor decided",
      "s3-own stands beyond the catalogue, and is no policy",
      "s3-enforced is enforced, and still in the decisions",
      "s3-gone is decided, and not in the catalogue",
    ]);
  });

  test("the report counts by tier, family and other tool", () => {
    const named = { ...enforced, peers: { checkov: ["CKV_s3-enforced"] } };
    const controls = [control("s3-enforced", 1), control("s3-forgotten", 1), control("iam-anything", 1, "iam")];
    const { states } = coverageOf(controls, [named], parseDecisions(PAGE));
    const lines = report(states, [named]).map((line) => line.replace(/ +/g, " "));
    expect(lines).toContain("tier 1 3 1 0 0 2 33 %");
    expect(lines).toContain("integrity 3 1 0 0 2 33 %");
    expect(lines).toContain("checkov 3 1 33 %");
  });
});
