import type { Block } from "../core/fact";
import { definePolicy, type Finding, orUndecided, violationUnless } from "../core/policy";
import { judgeCopies } from "./_shared";

const hidden = orUndecided("encrypted is not true for a copy in another region");

const encrypted = (copy: Block, encryption: Block): Finding => {
  const fact = encryption.bool("encrypted");
  return violationUnless(
    fact.is(true),
    `${fact.path} is not true: the copy of an unencrypted snapshot is unencrypted`,
    {
      detail: copy.path,
      set: { [fact.path]: true },
    },
  );
};

export default definePolicy({
  id: "dlm-policy-copies-encrypted",
  title: "Snapshots and images which lifecycle policies copy are encrypted",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:dlm/lifecyclePolicy:LifecyclePolicy"],
  whenAbsent: "A copy is as its source, but in regions with encryption by default.",
  fix: "Set encrypted: true in crossRegionCopyRules (encryptionConfiguration.encrypted in crossRegionCopies).",
  remediates: true,
  peers: {
    checkov: ["CKV_AWS_253", "CKV_AWS_254", "CKV_AWS_255", "CKV_AWS_256"],
    guard: ["dlm_lifecycle_policy_cross_region_encryption_rule"],
  },
  judge: (policy) => judgeCopies(policy, encrypted, hidden),
});
