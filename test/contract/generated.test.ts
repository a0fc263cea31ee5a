import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueSource, filesOfExamples, generatedFiles, policyFiles } from "../../scripts/generate";
import { scaffold } from "../../scripts/new-policy";
import { root } from "../../scripts/root";

const read = (path: string) => readFileSync(join(root, path), "utf8");

test("the catalogue is what `npm run generate` makes of the policy files", () => {
  expect(read("policies/catalogue.ts")).toBe(catalogueSource(policyFiles()));
});

test.each([...generatedFiles()])("%s is what `npm run generate` makes of the policies", (path, text) => {
  expect(read(path)).toBe(text);
});

test("the pages made from the examples are what `npm run generate` makes of them", async () => {
  const files = await filesOfExamples();
  expect(files.size).toBeGreaterThan(0);
  for (const [path, text] of files) expect({ path, text: read(path) }).toEqual({ path, text });
}, 120_000);

test("a new policy starts with its file and its cases, under its id", () => {
  const files = scaffold("s3", "bucket-versioned");
  expect([...files.keys()]).toEqual(["policies/s3/bucket-versioned.ts", "test/policies/s3/bucket-versioned.cases.ts"]);
  expect(files.get("policies/s3/bucket-versioned.ts")).toContain('id: "s3-bucket-versioned"');
});
