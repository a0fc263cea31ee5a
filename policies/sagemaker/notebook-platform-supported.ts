import { definePolicy, violationIf } from "../core/policy";
import { texts } from "../core/settings";

const endedPlatforms = texts("sagemaker.endedNotebookPlatforms", {
  fallback: ["notebook-al1-v1", "notebook-al2-v1", "notebook-al2-v2"],
  description: "Platforms of notebook instances that are no longer supported.",
});

export default definePolicy({
  id: "sagemaker-notebook-platform-supported",
  title: "Notebook instances run a supported platform",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: ["astro#supported-versions", "platform-sh#patching", "aptible#malicious-software"],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: ["aws:sagemaker/notebookInstance:NotebookInstance"],
  settings: [endedPlatforms],
  whenAbsent: "AWS takes notebook-al2-v3.",
  fix: 'Set platformIdentifier: "notebook-al2023-v1" (the instance is replaced).',
  peers: { steampipe: ["sagemaker_notebook_instance_supported_platform_version"] },
  judge: (notebook, { settings }) =>
    violationIf(
      notebook
        .word("platformIdentifier")
        .isOneOf(settings.get(endedPlatforms).map((platform) => platform.toLowerCase())),
      "platformIdentifier is a platform that is no longer supported",
    ),
});
