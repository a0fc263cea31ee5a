import { definePolicy } from "../core/policy";
import { mustNotBeFalse } from "../core/requirements";

const PROPERTY = {
  "aws:kms/key:Key": "isEnabled",
  "aws:kms/externalKey:ExternalKey": "enabled",
  "aws:kms/replicaKey:ReplicaKey": "enabled",
  "aws:kms/replicaExternalKey:ReplicaExternalKey": "enabled",
};

export default definePolicy({
  id: "kms-key-enabled",
  title: "Keys which protect data are enabled",
  family: "contingency",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(ii)(B)", "164.308(a)(7)(i)"],
  sources: [
    "sftp-to-go#durability",
    "astro#storage-encryption-stays-on",
    "aptible#data-backup",
    "aptible#disaster-recovery",
    "aptible#emergency-mode",
    "aptible#emergency-access",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: Object.keys(PROPERTY),
  whenAbsent: "Keys are enabled.",
  fix: "Remove isEnabled: false (enabled: false).",
  remediates: true,
  peers: { checkov: ["CKV_AWS_227"] },
  judge: mustNotBeFalse(PROPERTY, "data under the key cannot be read"),
});
