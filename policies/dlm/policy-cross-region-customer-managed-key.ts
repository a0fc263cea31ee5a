import type { Block } from "../core/fact";
import { definePolicy, type Finding, orUndecided, violationIf } from "../core/policy";
import { isOwnKey } from "../core/requirements";
import { and } from "../core/truth";
import { judgeCopies } from "./_shared";

const hidden = orUndecided("cmkArn names no customer managed key for a copy in another region");

const named = (copy: Block, encryption: Block): Finding =>
  violationIf(
    and(encryption.bool("encrypted").is(true), isOwnKey(encryption, "cmkArn").not),
    `${encryption.text("cmkArn").path} names no customer managed key`,
    { detail: copy.path },
  );

export default definePolicy({
  id: "dlm-policy-cross-region-customer-managed-key",
  title: "Cross-region snapshot copies use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:dlm/lifecyclePolicy:LifecyclePolicy"],
  whenAbsent: "Copies are encrypted with the target region's default key.",
  fix: "Set cmkArn to a key of the target region.",
  peers: { checkov: ["CKV_AWS_254", "CKV_AWS_256"] },
  judge: (policy) => judgeCopies(policy, named, hidden),
});
