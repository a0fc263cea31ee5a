import { Fact } from "../../policies/core/fact";
import { isSecretEntry, isSecretValue } from "../../policies/core/secrets";
import { ordinaryVariables } from "../corpora/environment";
import { ordinaryNames } from "../corpora/ordinary";
import { secretVariables } from "../corpora/secrets";

const entryOf = (line: string) => {
  const at = line.indexOf("=");
  return [line.slice(0, at), Fact.known("value", line.slice(at + 1))] as const;
};
const isFound = (line: string) => isSecretEntry(...entryOf(line)).state === "true";
const shareOf = (lines: readonly string[]) => lines.filter(isFound).length / lines.length;

describe("of ordinary and secret variables", () => {
  test("there are enough to tell", () => {
    expect(ordinaryVariables.length).toBeGreaterThanOrEqual(330);
    expect(secretVariables.length).toBeGreaterThanOrEqual(120);
  });

  test("at most 1 % of the ordinary ones are taken for secrets", () => {
    expect(shareOf(ordinaryVariables)).toBeLessThanOrEqual(0.01);
  });

  test("at least 95 % of the secrets are found", () => {
    expect(shareOf(secretVariables)).toBeGreaterThanOrEqual(0.95);
  });

  test("names are no secrets", () => {
    const taken = ordinaryNames.filter((name) => isSecretValue(Fact.known("name", name)).state !== "false");
    expect(taken).toEqual([]);
  });
});
