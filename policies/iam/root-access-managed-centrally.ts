import { definePolicy } from "../core/policy";
import { mustHold } from "../core/requirements";

export default definePolicy({
  id: "iam-root-access-managed-centrally",
  title: "Root credentials of member accounts are managed centrally",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.312(a)(2)(i)"],
  sources: ["platform-sh#region-access-managed", "aptible#access-authorization", "aptible#unique-user-identification"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:iam/organizationsFeatures:OrganizationsFeatures"],
  whenAbsent: "Member accounts keep root credentials of their own.",
  fix: 'Set enabledFeatures: ["RootCredentialsManagement", "RootSessions"].',
  remediates: true,
  peers: { prowler: ["iam_root_credentials_management_enabled"] },
  judge: mustHold(
    "enabledFeatures",
    ["RootCredentialsManagement", "RootSessions"],
    "member accounts have root credentials of their own",
  ),
});
