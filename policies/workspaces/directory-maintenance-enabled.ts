import { definePolicy, onlyIf } from "../core/policy";
import { mustNotBeFalse } from "../core/requirements";
import { isPersonal } from "./_shared";

export default definePolicy({
  id: "workspaces-directory-maintenance-enabled",
  title: "WorkSpaces take maintenance automatically",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: [
    "astro#supported-versions",
    "platform-sh#patching",
    "aptible#malicious-software",
    "aptible#workstation-security",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:workspaces/directory:Directory"],
  whenAbsent: "Maintenance is on.",
  fix: "Set enableMaintenanceMode: true.",
  remediates: true,
  judge: (directory) =>
    onlyIf(isPersonal(directory), "pools take their image as it is", () =>
      mustNotBeFalse("workspaceCreationProperties.enableMaintenanceMode", "patches wait for somebody")(directory),
    ),
});
