import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "sagemaker-domain-idle-shutdown-enabled",
  title: "Idle Studio applications shut down",
  family: "access-control",
  citations: ["164.312(a)(2)(iii)"],
  sources: ["astro#deprovisioning", "aptible#automatic-logoff"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:sagemaker/domain:Domain"],
  whenAbsent: "Idle applications keep running.",
  fix: 'Set idleSettings: { lifecycleManagement: "ENABLED", idleTimeoutInMinutes } for JupyterLab and Code Editor.',
  judge: (domain) =>
    ["jupyterLabAppSettings", "codeEditorAppSettings"].map((application) => ({
      ...mustBeOneOf(
        `defaultUserSettings.${application}.appLifecycleManagement.idleSettings.lifecycleManagement`,
        ["ENABLED"],
        "idle applications keep running",
      )(domain),
      detail: application,
    })),
});
