import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "workspaces-workspace-customer-managed-key",
  title: "WorkSpaces and secure browser settings use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#workstation-security", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:workspaces/workspace:Workspace",
    "aws:workspacesweb/portal:Portal",
    "aws:workspacesweb/userSettings:UserSettings",
    "aws:workspacesweb/dataProtectionSettings:DataProtectionSettings",
  ],
  whenAbsent: "A key that AWS manages is used.",
  fix: "Set volumeEncryptionKey (customerManagedKey on secure browser types).",
  judge: mustNameOwnKey({
    "aws:workspaces/workspace:Workspace": "volumeEncryptionKey",
    "aws:workspacesweb/portal:Portal": "customerManagedKey",
    "aws:workspacesweb/userSettings:UserSettings": "customerManagedKey",
    "aws:workspacesweb/dataProtectionSettings:DataProtectionSettings": "customerManagedKey",
  }),
});
