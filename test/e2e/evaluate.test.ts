import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { catalogue } from "../../policies/catalogue";
import { evaluate } from "../../policies/core/evaluate";
import { findingId } from "../../policies/core/message";
import { root } from "../../scripts/root";
import { recordsOf } from "../../testing/program";
import { plantedIn } from "./_engine";

const example = join(root, "examples", "patient-exchange");
const settings = JSON.parse(readFileSync(join(example, "hipaa.json"), "utf8"))["hipaa-settings"];
const policies = catalogue.filter(({ profile }) => profile === "standard");

/** What is found without an engine in one half of the example, as its README writes it. */
async function foundIn(half: string, isCreated: boolean): Promise<string[]> {
  await pulumi.runtime.setAllConfig({
    "project:certificateArn": "arn:aws:acm:us-east-1:123456789012:certificate/1",
    "project:partnerRange": "198.51.100.0/24",
  });
  const records = await recordsOf(() => jest.isolateModules(() => require(join(example, half, "index.ts"))), {
    isCreated,
  });
  const { evaluations, problems } = evaluate(records, { policies, settings });
  expect(problems).toEqual([]);
  return evaluations
    .flatMap(({ policy, resource, verdict }) =>
      verdict.kind === "violation" || verdict.kind === "undecided" || verdict.kind === "error"
        ? [`${resource.name} ${verdict.kind === "error" ? String(verdict.error) : findingId(policy, verdict.finding)}`]
        : [],
    )
    .sort();
}

const planted = plantedIn(example);

// Before anything exists values are unknown; afterwards ids and ARNs are known, and the links are found by them.
test.each([
  ["at preview", false],
  ["when everything exists", true],
])("without an engine the same is found, %s", async (_, isCreated) => {
  expect(await foundIn("compliant", isCreated)).toEqual([]);
  expect(await foundIn("noncompliant", isCreated)).toEqual(planted);
});
