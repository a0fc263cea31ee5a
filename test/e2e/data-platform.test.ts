import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../policies/catalogue";
import { root } from "../../scripts/root";
import { Workspace } from "../../scripts/workspace";
import { foundBy, type Preview, plantedIn, policyConfig, preview } from "./_engine";

const example = join(root, "examples", "data-platform");
const config = JSON.parse(readFileSync(join(example, "hipaa.json"), "utf8"));
const strict = JSON.parse(readFileSync(join(root, "profiles", "strict.json"), "utf8"));
const planted = plantedIn(example);
jest.setTimeout(600_000);

describe("the compliant half", () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await Workspace.of(join(example, "compliant"), "e2e-data-compliant");
  });

  test.each([
    ["standard", {}],
    ["strict", strict],
  ])("passes in silence under %s", async (_, profile) => {
    const result = await preview(workspace, { ...profile, ...config });
    expect(result.findings).toEqual([]);
    expect(result.exitCode).toBe(0);
  });
});

describe("the noncompliant half", () => {
  let workspace: Workspace;
  let result: Preview;
  beforeAll(async () => {
    workspace = await Workspace.of(join(example, "noncompliant"), "e2e-data-noncompliant");
    result = await preview(workspace, config);
  });

  test("is blocked by exactly the planted findings, once each", () => {
    expect(foundBy(result)).toEqual(planted);
    expect(result.exitCode).not.toBe(0);
  });

  test("breaks policies of more than 25 services", () => {
    const services = new Set(result.findings.map(({ finding }) => finding.split("-", 1)[0]));
    expect(planted.length).toBeGreaterThanOrEqual(60);
    expect(services.size).toBeGreaterThan(25);
  });

  test("says in its README which findings are advice", () => {
    const page = readFileSync(join(example, "noncompliant", "README.md"), "utf8");
    const rows = Array.from(
      page.matchAll(/^\| `([^`]+)` \| `([^`]+)` \|.*\(advice\) \|$/gm),
      (row) => `${row[1]} ${row[2]}`,
    );
    const advice = result.findings.filter(({ level }) => level === "advisory");
    expect(advice.map(({ resource, finding }) => `${resource} ${finding}`).sort()).toEqual(rows.sort());
  });

  test("is remedied where one safe value exists, and a second run changes nothing", async () => {
    // It has a second finding, which no value alone remedies, and would still block.
    const unremedied = "emr-public-access-blocked";
    const remediating = catalogue.filter(
      ({ id, remediates, profile }) => remediates && profile === "standard" && id !== unremedied,
    );
    const levels = Object.fromEntries(remediating.map(({ id }) => [id, "remediate"]));
    const remedied = { all: "advisory", ...levels, ...config };
    const policyOf = (line: string) => line.split(" ")[1]!.split("#", 1)[0]!;
    const isRemedied = (line: string) => policyOf(line) in levels;

    const first = await preview(workspace, remedied);
    expect(foundBy(first).filter(isRemedied)).toEqual([]);
    expect(Object.keys(first.remediated).sort()).toEqual([...new Set(planted.filter(isRemedied).map(policyOf))].sort());
    expect(first.remediated["dynamodb-table-deletion-protection"]).toMatchObject({
      after: { deletionProtectionEnabled: true },
    });
    const file = ["--policy-pack-config", policyConfig(workspace, remedied)];
    expect((await workspace.up(file)).exitCode).toBe(0);
    const second = await workspace.preview(["--expect-no-changes", ...file]);
    expect(second.stdout).toMatch(/Resources:\n +\d+ unchanged\n/);
    expect(second.exitCode).toBe(0);
  });
});
