import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "storagegateway-smb-no-guest-access",
  title: "SMB shares admit Active Directory users only",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(2)(i)", "164.312(a)(1)"],
  sources: ["aptible#unique-user-identification", "aptible#authentication"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:storagegateway/smbFileShare:SmbFileShare"],
  whenAbsent: "Users sign in through Active Directory.",
  fix: 'Set authentication: "ActiveDirectory".',
  judge: mustNotBeOneOf("authentication", ["GuestAccess"], "everyone shares one account"),
});
