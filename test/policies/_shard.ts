import { existsSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../policies/catalogue";
import { idOf, policyFiles } from "../../scripts/generate";
import { type PolicyCases, testPolicy } from "../../testing/table";

const SHARDS = 4;
// Mutation testing asks for a few policies only, all in the first file.
const only = process.env.POLICIES?.split(",");

/**
 * Declares the tests of a part of the policies. A few test files run them all: loading @pulumi/aws takes longer than
 * judging hundreds of programs, and several files run side by side.
 */
export function testShard(shard: number): void {
  const isChosen = (id: string, index: number) => (only ? shard === 0 && only.includes(id) : index % SHARDS === shard);
  for (const { service, stem } of policyFiles().filter((file, index) => isChosen(idOf(file), index))) {
    const policy = catalogue.find(({ id }) => id === `${service}-${stem}`);
    const file = join(__dirname, service, `${stem}.cases.ts`);
    if (policy && existsSync(file)) {
      testPolicy(policy, (require(file) as { cases: PolicyCases }).cases);
      continue;
    }
    test(`${service}-${stem} is in the catalogue and has cases`, () => {
      expect({ isInCatalogue: policy !== undefined, hasCases: existsSync(file) }).toEqual({
        isInCatalogue: true,
        hasCases: true,
      });
    });
  }
}
