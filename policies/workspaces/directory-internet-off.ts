import { definePolicy } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";

export default definePolicy({
  id: "workspaces-directory-internet-off",
  title: "WorkSpaces get no public addresses",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["aptible#access-authorization", "aptible#workstation-security"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:workspaces/directory:Directory"],
  whenAbsent: "WorkSpaces get no public addresses.",
  fix: "Set workspaceCreationProperties.enableInternetAccess: false.",
  remediates: true,
  judge: mustNotBeTrue("workspaceCreationProperties.enableInternetAccess", "WorkSpaces get public addresses"),
});
