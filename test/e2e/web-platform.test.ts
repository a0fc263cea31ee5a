import { type Noncompliant, testExample } from "./_example";

testExample("web-platform", { findings: 90, services: 31 }, { noncompliant });

function noncompliant(half: () => Noncompliant): void {
  test("shows no secret and nothing of a patient", () => {
    const shown = half()
      .result.findings.map(({ message }) => message)
      .join("\n");
    for (const text of ["Pq7vX2mN", "Zt4kWm9r", "jane", "19840612"]) expect(shown).not.toContain(text);
  });
}
