import { existsSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../policies/catalogue";
import { policyFiles } from "../../scripts/generate";
import { type PolicyCases, testPolicy } from "../../testing/table";

const SHARDS = 4;

/**
 * Declares the tests of a part of the policies. A few test files run them all: loading @pulumi/aws takes longer than
 * judging hundreds of programs, and several files run side by side.
 */
export function testShard(shard: number): void {
  for (const { service, stem } of policyFiles().filter((_, index) => index % SHARDS === shard)) {
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
