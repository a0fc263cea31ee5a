import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "workspaces-workspace-volumes-encrypted",
  title: "WorkSpaces root and user volumes are encrypted",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: [
    "astro#encryption-at-rest",
    "astro#storage-encryption-stays-on",
    "aptible#workstation-security",
    "aptible#encryption-at-rest",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:workspaces/workspace:Workspace"],
  whenAbsent: "Volumes are unencrypted.",
  fix: "Set rootVolumeEncryptionEnabled: true and userVolumeEncryptionEnabled: true (replaces the WorkSpace).",
  peers: {
    guard: ["workspace_encryption_enabled"],
    prowler: ["workspaces_volume_encryption_enabled"],
    steampipe: [
      "workspaces_workspace_volume_encryption_enabled",
      "workspaces_workspace_user_volume_encryption_enabled",
      "workspaces_workspace_root_volume_encryption_enabled",
    ],
    checkov: ["CKV_AWS_155", "CKV_AWS_156"],
  },
  judge: (workspace) =>
    ["rootVolumeEncryptionEnabled", "userVolumeEncryptionEnabled"].map((flag) => ({
      ...mustBeTrue(flag, "the volume is unencrypted")(workspace),
      detail: flag,
    })),
});
