import { catalogue } from "../../policies/catalogue";
import { foundBy, policyConfig, preview } from "./_engine";
import { type Noncompliant, testExample } from "./_example";

testExample("data-platform", { findings: 60, services: 25 }, { noncompliant });

function noncompliant(half: () => Noncompliant): void {
  test("is remedied where one safe value exists, and a second run changes nothing", async () => {
    const { workspace, config, planted } = half();
    // It has a second finding, which no value alone remedies, and would still block.
    const unremedied = "emr-public-access-blocked";
    const remediating = catalogue.filter(
      ({ id, remediates, profile }) => remediates && profile === "standard" && id !== unremedied,
    );
    const levels = Object.fromEntries(remediating.map(({ id }) => [id, "remediate"]));
    const remedied = { all: "advisory", ...levels, ...config };
    const policyOf = (line: string) => line.split(" ")[1]!.split("#", 1)[0]!;
    const isRemedied = (line: string) => policyOf(line) in levels;

    const first = await preview(workspace, remedied);
    expect(foundBy(first).filter(isRemedied)).toEqual([]);
    expect(Object.keys(first.remediated).sort()).toEqual([...new Set(planted.filter(isRemedied).map(policyOf))].sort());
    expect(first.remediated["dynamodb-table-deletion-protection"]).toMatchObject({
      after: { deletionProtectionEnabled: true },
    });
    const file = ["--policy-pack-config", policyConfig(workspace, remedied)];
    expect((await workspace.up(file)).exitCode).toBe(0);
    const second = await workspace.preview(["--expect-no-changes", ...file]);
    expect(second.stdout).toMatch(/Resources:\n +\d+ unchanged\n/);
    expect(second.exitCode).toBe(0);
  });
}
