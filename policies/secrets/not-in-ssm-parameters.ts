import type { Fact } from "../core/fact";
import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { isSecretPair } from "../core/secrets";
import { and, or } from "../core/truth";
import { SOURCES } from "./_shared";

export default definePolicy({
  id: "secrets-not-in-ssm-parameters",
  title: "Parameters with secrets are of type SecureString",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(5)(ii)(D)", "164.312(d)"],
  sources: SOURCES,
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:ssm/parameter:Parameter"],
  whenAbsent: "type is required.",
  fix: 'Set type: "SecureString" (the parameter is replaced) and give it in value, not in insecureValue.',
  judge(parameter) {
    const isOfAws = or(
      parameter.text("dataType").is("aws:ec2:image"),
      parameter.text("name").satisfies((name) => name.startsWith("/aws/")),
    );
    const key = parameter.text("name").map((name) => name.slice(name.lastIndexOf("/") + 1));
    const readers = "everybody who may read parameters; a Pulumi secret ends in clear text there as well";
    const isPlain = parameter.text("type").isOneOf(["String", "StringList"]);
    const holds = (value: Fact<string>) => isSecretPair(key, value);
    const [value, insecure] = [parameter.text("value"), parameter.text("insecureValue")];
    return onlyIf(isOfAws.not, "holds an image's id, or belongs to AWS", () => [
      violationIf(
        and(isPlain, holds(value)),
        `type is not SecureString, and value holds a secret in clear text for ${readers}`,
        { detail: "value" },
      ),
      violationIf(holds(insecure), `insecureValue holds a secret in clear text for ${readers}`, {
        detail: "insecureValue",
      }),
    ]);
  },
});
