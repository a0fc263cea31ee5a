import { definePolicy, onlyIf } from "../core/policy";
import { mustBeOneOf, mustBeSet } from "../core/requirements";

const FUNCTION = "aws:lambda/function:Function";

export default definePolicy({
  id: "lambda-function-code-signed",
  title: "Only signed code is deployed",
  family: "integrity",
  citations: ["164.312(c)(1)", "164.312(c)(2)"],
  sources: ["platform-sh#application-security", "aptible#malicious-software", "aptible#integrity"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [FUNCTION, "aws:lambda/codeSigningConfig:CodeSigningConfig"],
  whenAbsent: "Code need not be signed; a signing configuration warns.",
  fix: 'Set codeSigningConfigArn; set policies.untrustedArtifactOnDeployment: "Enforce" on the configuration.',
  peers: { checkov: ["CKV_AWS_272"] },
  judge: (resource) =>
    resource.type === FUNCTION
      ? onlyIf(resource.text("packageType").is("Image").not, "images are signed in ECR", () =>
          mustBeSet("codeSigningConfigArn", "code that nobody signed is deployed")(resource),
        )
      : mustBeOneOf(
          "policies.untrustedArtifactOnDeployment",
          ["Enforce"],
          "code that nobody signed is deployed with a warning",
        )(resource),
});
