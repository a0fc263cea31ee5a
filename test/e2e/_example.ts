import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Example } from "../../scripts/examples";
import { root } from "../../scripts/root";
import { Workspace } from "../../scripts/workspace";
import { foundBy, linesOf, type Preview, preview } from "./_engine";

/** The noncompliant half of an example, with what a preview of it found. */
export interface Noncompliant {
  readonly workspace: Workspace;
  readonly result: Preview;
  readonly config: Readonly<Record<string, unknown>>;
  /** The findings that the README lists, as `resource finding`, sorted. */
  readonly planted: readonly string[];
}

/**
 * Declares what both halves of an example have to hold.
 *
 * @param least how many findings are planted at least, and of how many services
 * @param more further tests of each half, which has run by the time that they do
 */
export function testExample(
  name: string,
  least: { readonly findings: number; readonly services: number },
  more: {
    /** Of a preview under the standard profile. */
    readonly compliant?: (result: () => Preview) => void;
    readonly noncompliant?: (half: () => Noncompliant) => void;
  } = {},
): void {
  const example = Example.of(name);
  const { config } = example;
  const strict = JSON.parse(readFileSync(join(root, "profiles", "strict.json"), "utf8"));
  const planted = linesOf(example.planted());
  jest.setTimeout(600_000);

  describe("the compliant half", () => {
    let workspace: Workspace;
    let result: Preview;
    beforeAll(async () => {
      workspace = await Workspace.of(example.program("compliant"), `e2e-${name}-compliant`);
      result = await preview(workspace, config);
    });

    test("passes in silence under standard", () => {
      expect(result.findings).toEqual([]);
      expect(result.exitCode).toBe(0);
    });

    test("passes in silence under strict", async () => {
      const { findings, exitCode } = await preview(workspace, { ...strict, ...config });
      expect(findings).toEqual([]);
      expect(exitCode).toBe(0);
    });

    more.compliant?.(() => result);
  });

  describe("the noncompliant half", () => {
    let workspace: Workspace;
    let result: Preview;
    beforeAll(async () => {
      workspace = await Workspace.of(example.program("noncompliant"), `e2e-${name}-noncompliant`);
      result = await preview(workspace, config);
    });

    test("is blocked by exactly the planted findings, once each", () => {
      expect(foundBy(result)).toEqual(planted);
      expect(result.exitCode).not.toBe(0);
    });

    test(`breaks policies of ${least.services} services or more`, () => {
      const services = new Set(result.findings.map(({ finding }) => finding.split("-", 1)[0]));
      expect(planted.length).toBeGreaterThanOrEqual(least.findings);
      expect(services.size).toBeGreaterThanOrEqual(least.services);
    });

    test("says in its README which findings are advice", () => {
      const advice = result.findings.filter(({ level }) => level === "advisory");
      expect(linesOf(advice)).toEqual(linesOf(example.planted().filter(({ isAdvice }) => isAdvice)));
    });

    more.noncompliant?.(() => ({ workspace, result, config, planted }));
  });
}
