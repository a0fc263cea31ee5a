import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { catalogue } from "../../policies/catalogue";
import { evaluate } from "../../policies/core/evaluate";
import type { Resource } from "../../policies/core/graph";
import { findingId } from "../../policies/core/message";
import { root } from "../../scripts/root";
import { recordsOf } from "../../testing/program";
import { plantedIn } from "./_engine";

const examples = join(root, "examples");
const policies = catalogue.filter(({ profile }) => profile === "standard");

/** The configuration of a program, as its stack's file has it. */
function configOf(program: string): Record<string, string> {
  const lines = readFileSync(join(program, "Pulumi.dev.yaml"), "utf8").matchAll(/^ {2}([\w-]+):([\w-]+): (.+)$/gm);
  return Object.fromEntries(
    Array.from(lines, ([, space, key, value]) => [`${space === "aws" ? "aws" : "project"}:${key}`, value!]),
  );
}

/** What is found without an engine in one half of an example, as its README writes it. */
async function foundIn(name: string, half: string, isCreated: boolean): Promise<string[]> {
  const program = join(examples, name, half);
  const settings = JSON.parse(readFileSync(join(examples, name, "hipaa.json"), "utf8"))["hipaa-settings"];
  await pulumi.runtime.setAllConfig(configOf(program));
  const records = await recordsOf(() => jest.isolateModules(() => require(join(program, "index.ts"))), { isCreated });
  // The engine names the stack itself for the project and the stack.
  const nameOf = (resource: Resource) => (resource.type === "pulumi:pulumi:Stack" ? `${name}-dev` : resource.name);
  const { evaluations, problems } = evaluate(records, { policies, settings });
  expect(problems).toEqual([]);
  return evaluations
    .flatMap(({ policy, resource, verdict }) =>
      verdict.kind === "violation" || verdict.kind === "undecided" || verdict.kind === "error"
        ? [
            `${nameOf(resource)} ${verdict.kind === "error" ? String(verdict.error) : findingId(policy, verdict.finding)}`,
          ]
        : [],
    )
    .sort();
}

// Before anything exists values are unknown; afterwards ids and ARNs are known, and the links are found by them.
describe.each(["patient-exchange", "data-platform", "web-platform"])("%s", (name) => {
  test.each([
    ["at preview", false],
    ["when everything exists", true],
  ])("without an engine the same is found, %s", async (_, isCreated) => {
    expect(await foundIn(name, "compliant", isCreated)).toEqual([]);
    expect(await foundIn(name, "noncompliant", isCreated)).toEqual(plantedIn(join(examples, name)));
  });
});
