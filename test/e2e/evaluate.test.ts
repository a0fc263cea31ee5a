import { catalogue } from "../../policies/catalogue";
import type { Resource } from "../../policies/core/graph";
import { findingId } from "../../policies/core/message";
import { Example, type Half } from "../../scripts/examples";
import { linesOf } from "./_engine";

/** What is found without an engine in one half of an example, as its README writes it. */
async function foundIn(example: Example, half: Half, isCreated: boolean): Promise<string[]> {
  const { evaluations, problems } = example.evaluate(await example.records(half, isCreated), catalogue, "standard");
  expect(problems).toEqual([]);
  // The engine names the stack itself for the project and the stack.
  const nameOf = ({ type, name }: Resource) => (type === "pulumi:pulumi:Stack" ? `${example.name}-dev` : name);
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
describe.each(Example.names())("%s", (name) => {
  const example = Example.of(name);
  const planted = linesOf(example.planted());

  test.each([
    ["at preview", false],
    ["when everything exists", true],
  ])("without an engine the same is found, %s", async (_, isCreated) => {
    expect(await foundIn(example, "compliant", isCreated)).toEqual([]);
    expect(await foundIn(example, "noncompliant", isCreated)).toEqual(planted);
  });
});
