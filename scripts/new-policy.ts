import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { catalogueSource, policyFiles } from "./generate";
import { root } from "./root";

/* `npm run new-policy -- <service> <name>`: a policy that does not compile until it says what it is, and its cases. */

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The files that a new policy starts with, by their path from the project's folder. */
export function scaffold(service: string, name: string): Map<string, string> {
  const id = `${service}-${name}`;
  return new Map([
    [`policies/${service}/${name}.ts`, policySource(id, service)],
    [`test/policies/${service}/${name}.cases.ts`, casesSource()],
  ]);
}

const policySource = (
  id: string,
  service: string,
): string => `import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "${id}",
  title: "TODO: what holds, in the present tense",
  family: "TODO",
  citations: ["TODO: paragraphs of the Rule, the leading one first"],
  sources: ["TODO: document#statement"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:${service}/todo:Todo"],
  whenAbsent: "TODO: what AWS does when nothing is said.",
  fix: "TODO: what to set, exactly.",
  judge: (resource) => violationUnless(resource.bool("todo").is(true), "todo is not true: what that means"),
});
`;

const casesSource = (): string => `import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

export const cases: PolicyCases = {
  compliant: {
    "TODO: what is right": { doc: true, program: () => new aws.s3.Bucket("todo") },
  },
  violating: {
    "TODO: what is wrong": { doc: true, program: () => new aws.s3.Bucket("todo") },
  },
  undecided: {
    "TODO: what cannot be known at preview": () => new aws.s3.Bucket("todo"),
  },
};
`;

function main([service, name]: string[]): void {
  if (!service || !name || !NAME.test(service) || !NAME.test(name)) {
    throw new Error("Usage: npm run new-policy -- <service> <name>, as in: npm run new-policy -- s3 bucket-versioned");
  }
  const files = scaffold(service, name);
  for (const path of files.keys()) {
    if (existsSync(join(root, path))) throw new Error(`${path} is there already`);
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    process.stdout.write(`${path}\n`);
  }
  writeFileSync(join(root, "policies", "catalogue.ts"), catalogueSource(policyFiles()));
  process.stdout.write(
    `policies/catalogue.ts\nFill in what says TODO, then: npx jest test/policies -t "${service}-${name}"\n`,
  );
}

if (require.main === module) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
