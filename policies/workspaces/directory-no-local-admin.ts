import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { isPersonal } from "./_shared";

export default definePolicy({
  id: "workspaces-directory-no-local-admin",
  title: "WorkSpaces users are not local administrators",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization", "aptible#workstation-security"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:workspaces/directory:Directory"],
  whenAbsent: "Users administer their WorkSpaces.",
  fix: "Set workspaceCreationProperties.userEnabledAsLocalAdministrator: false.",
  remediates: true,
  judge: (directory) =>
    onlyIf(isPersonal(directory), "pools have no local administrators", () =>
      violationUnless(
        directory.bool("workspaceCreationProperties.userEnabledAsLocalAdministrator").is(false),
        "workspaceCreationProperties.userEnabledAsLocalAdministrator is not false: users administer their WorkSpaces",
        {
          set: { "workspaceCreationProperties.userEnabledAsLocalAdministrator": false },
        },
      ),
    ),
});
