import { existsSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../policies/catalogue";
import { policyFiles } from "../../scripts/generate";
import { type PolicyCases, testPolicy } from "../../testing/table";

// One test file for all policies: loading @pulumi/aws takes longer than judging hundreds of programs.
for (const { service, stem } of policyFiles()) {
  const policy = catalogue.find(({ id }) => id === `${service}-${stem}`);
  const file = join(__dirname, service, `${stem}.cases.ts`);
  if (!policy || !existsSync(file)) {
    test(`${service}-${stem} is in the catalogue and has cases`, () => {
      expect({ isInCatalogue: policy !== undefined, hasCases: existsSync(file) }).toEqual({
        isInCatalogue: true,
        hasCases: true,
      });
    });
    continue;
  }
  testPolicy(policy, (require(file) as { cases: PolicyCases }).cases);
}
