import { definePolicy } from "../core/policy";
import { mustBeAtLeast } from "../core/requirements";
import { wholeNumber } from "../core/settings";
import { KEYS } from "./_shared";

const minimumWindowDays = wholeNumber(
  "kms.minimumDeletionWindowDays",
  { min: 7, max: 30 },
  { fallback: 30, description: "How many days a key has to wait for its deletion." },
);

export default definePolicy({
  id: "kms-key-deletion-window-sufficient",
  title: "A key marked for deletion can be saved for 30 days",
  family: "contingency",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(ii)(B)", "164.308(a)(7)(i)"],
  sources: [
    "sftp-to-go#durability",
    "aptible#data-backup",
    "aptible#disaster-recovery",
    "aptible#emergency-mode",
    "aptible#emergency-access",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: KEYS,
  settings: [minimumWindowDays],
  whenAbsent: "30 days.",
  fix: "Set deletionWindowInDays: 30 or leave it out.",
  remediates: true,
  peers: {
    config: ["kms-cmk-not-scheduled-for-deletion"],
    prowler: ["kms_cmk_not_deleted_unintentionally"],
    steampipe: ["kms_key_not_pending_deletion"],
  },
  judge: mustBeAtLeast(
    "deletionWindowInDays",
    minimumWindowDays,
    30,
    "a key that is deleted by mistake is soon lost, with all data under it",
  ),
});
