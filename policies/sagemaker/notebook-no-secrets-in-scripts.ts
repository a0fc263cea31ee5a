import { definePolicy, violationIf } from "../core/policy";
import { isSecretScript } from "../core/secrets";

const SCRIPTS = ["onCreate", "onStart", "studioLifecycleConfigContent"];
export default definePolicy({
  id: "sagemaker-notebook-no-secrets-in-scripts",
  title: "Notebook lifecycle scripts carry no credentials",
  family: "authentication",
  citations: ["164.308(a)(5)(ii)(D)", "164.312(d)"],
  sources: ["astro#secrets-backend", "aptible#password-management", "aptible#authentication"],
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
      violationIf(isSecretScript(configuration.text(path)), `${path} holds what looks like a credential`, {
        detail: path,
      }),
    ),
});
