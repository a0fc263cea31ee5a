import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";
import { or } from "../core/truth";

export default definePolicy({
  id: "ssm-parameter-secure-string",
  title: "Parameters are stored as SecureString",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["astro#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ssm/parameter:Parameter"],
  whenAbsent: "type is required.",
  fix: 'Set type: "SecureString" and value (not insecureValue).',
  peers: { steampipe: ["ssm_parameter_encryption_enabled"], checkov: ["CKV2_AWS_34"] },
  judge: (parameter) => {
    const isOfAws = or(
      parameter.text("dataType").is("aws:ec2:image"),
      parameter.text("name").satisfies((name) => name.startsWith("/aws/")),
    );
    return onlyIf(isOfAws.not, "holds an image's id, or belongs to AWS", () => [
      mustBeOneOf("type", ["SecureString"], "the parameter is stored in plaintext")(parameter),
      violationIf(
        parameter.text("insecureValue").isSet,
        "insecureValue is set: the value is shown in plans and in the state",
        {
          detail: "insecureValue",
        },
      ),
    ]);
  },
});
