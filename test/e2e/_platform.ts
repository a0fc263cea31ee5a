import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/root";
import { Workspace } from "../../scripts/workspace";
import { foundBy, type Preview, plantedIn, preview } from "./_engine";

/** The noncompliant half of an example, with what a preview of it found. */
export interface Noncompliant {
  readonly workspace: Workspace;
  readonly result: Preview;
  readonly config: Readonly<Record<string, unknown>>;
  readonly planted: readonly string[];
}

/**
 * Declares what both halves of an example have to hold.
 *
 * @param least how many findings are planted at least, and of more than how many services
 * @param more further tests of the noncompliant half, which has run by the time that they do
 */
export function testPlatform(
  name: string,
  least: { readonly findings: number; readonly services: number },
  more: (noncompliant: () => Noncompliant) => void,
): void {
  const example = join(root, "examples", name);
  const config = JSON.parse(readFileSync(join(example, "hipaa.json"), "utf8"));
  const strict = JSON.parse(readFileSync(join(root, "profiles", "strict.json"), "utf8"));
  const planted = plantedIn(example);
  jest.setTimeout(600_000);

  describe("the compliant half", () => {
    let workspace: Workspace;
    beforeAll(async () => {
      workspace = await Workspace.of(join(example, "compliant"), `e2e-${name}-compliant`);
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
      workspace = await Workspace.of(join(example, "noncompliant"), `e2e-${name}-noncompliant`);
      result = await preview(workspace, config);
    });

    test("is blocked by exactly the planted findings, once each", () => {
      expect(foundBy(result)).toEqual(planted);
      expect(result.exitCode).not.toBe(0);
    });

    test(`breaks policies of more than ${least.services} services`, () => {
      const services = new Set(result.findings.map(({ finding }) => finding.split("-", 1)[0]));
      expect(planted.length).toBeGreaterThanOrEqual(least.findings);
      expect(services.size).toBeGreaterThan(least.services);
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

    more(() => ({ workspace, result, config, planted }));
  });
}
