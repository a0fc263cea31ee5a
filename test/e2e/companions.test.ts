import { join } from "node:path";
import { Workspace } from "../../scripts/workspace";
import { type Preview, preview } from "./_engine";

jest.setTimeout(600_000);

let workspace: Workspace;
let result: Preview;

beforeAll(async () => {
  delete process.env.AWS_REGION;
  delete process.env.AWS_DEFAULT_REGION;
  workspace = await Workspace.of(join(__dirname, "companions"), "e2e-companions");
  // Neither the stack's configuration nor the environment tells a region.
  result = await preview(workspace, {}, []);
});

test("a bucket is judged with what belongs to it, and not by what belongs to another", () => {
  const isOfCompanions = (finding: string) => /^s3-bucket-(default-encryption|tls-only)$/.test(finding);
  const blocking = result.findings.filter(({ level, finding }) => level === "mandatory" && isOfCompanions(finding));
  expect(blocking.map(({ resource, finding }) => `${resource} ${finding}`).sort()).toEqual([
    "scans s3-bucket-default-encryption",
    "scans s3-bucket-tls-only",
  ]);
  expect(result.exitCode).not.toBe(0);
});

test("what cannot be known yet is said to be open, with the property", () => {
  const notes = result.findings
    .filter(({ level }) => level === "advisory")
    .map(({ message }) => message.split("\n")[1]);
  expect(notes).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/policy\.Statement is not known before the deployment.* \[s3-bucket-tls-only\]/),
    ]),
  );
});

test("a region that the pack cannot see is said to be open, once", () => {
  const notes = result.findings.filter(({ message }) => message.includes("[provider-region-designated]"));
  expect(notes).toHaveLength(1);
  expect(notes[0]?.message).toContain("region is not set, so that the environment decides");
});

test("where what is open has to fail, it blocks", async () => {
  const strict = await preview(workspace, { "hipaa-settings": { onUnknown: "fail" } });
  const blocked = strict.findings
    .filter(({ level }) => level === "mandatory")
    .map(({ resource, finding }) => `${resource} ${finding}`);
  expect(blocked).toEqual(expect.arrayContaining(["letters s3-bucket-tls-only", "scans s3-bucket-tls-only"]));
});
