import { Example, HALVES } from "./examples";
import { Workspace } from "./workspace";

/*
 * `npm run example -- <name>`: previews both halves of an example with the real CLI, offline, and shows what it prints.
 * Ends with 0 if the compliant half passes and the noncompliant one is blocked.
 */

async function main(name: string): Promise<boolean> {
  const example = Example.of(name);
  const results: string[] = [];
  let isAsExpected = true;
  for (const half of HALVES) {
    process.stdout.write(`\n── ${name}/${half} ${"─".repeat(60)}\n\n`);
    const workspace = await Workspace.of(example.program(half), `example-${name}-${half}`);
    const { exitCode } = await workspace.preview(example.configArgs, { isShown: true });
    const isExpected = (exitCode === 0) === (half === "compliant");
    isAsExpected &&= isExpected;
    const outcome = exitCode === 0 ? "passed" : "was blocked";
    results.push(`${half} ${outcome} (exit code ${exitCode})${isExpected ? "" : ", which is not as it should be"}`);
  }
  process.stdout.write(`\n${results.join("\n")}\n`);
  return isAsExpected;
}

main(process.argv[2] ?? "sftp-to-go").then(
  (isAsExpected) => {
    process.exitCode = isAsExpected ? 0 : 1;
  },
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);
