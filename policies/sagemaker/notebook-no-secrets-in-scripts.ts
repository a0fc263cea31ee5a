import { definePolicy, violationIf } from "../core/policy";

const SCRIPTS = ["onCreate", "onStart", "studioLifecycleConfigContent"];
const SECRETS = [
  /AKIA[0-9A-Z]{16}/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  // An assignment of a literal, also in JSON or to an entry of a map; what a command or a variable gives is no literal,
  // and a name, an ARN or an address of a secret is none itself.
  /(password|secret|token)(?!(\w*_)?(arn|id|name|path|file|url|uri)\b)\w*["']?\]?\s*[=:]\s*["']?[^\s"'$`(){}]{8,}/i,
];

export default definePolicy({
  id: "sagemaker-notebook-no-secrets-in-scripts",
  title: "Notebook lifecycle scripts carry no credentials",
  family: "authentication",
  citations: ["164.308(a)(5)(ii)(D)", "164.312(d)"],
  sources: ["astro#secrets-backend", "aptible#password-management"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:sagemaker/notebookInstanceLifecycleConfiguration:NotebookInstanceLifecycleConfiguration",
    "aws:sagemaker/studioLifecycleConfig:StudioLifecycleConfig",
  ],
  whenAbsent: "There is no script.",
  fix: "Read it from Secrets Manager in the script.",
  peers: { prowler: ["sagemaker_notebook_instance_no_secrets"] },
  judge: (configuration) =>
    SCRIPTS.map((path) =>
      violationIf(
        configuration
          .text(path)
          .satisfies((script) =>
            SECRETS.some((pattern) => pattern.test(Buffer.from(script, "base64").toString("utf8"))),
          ),
        `${path} holds what looks like a credential`,
        { detail: path },
      ),
    ),
});
