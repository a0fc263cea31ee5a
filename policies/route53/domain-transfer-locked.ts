import { definePolicy } from "../core/policy";
import { mustNotBeFalse } from "../core/requirements";

export default definePolicy({
  id: "route53-domain-transfer-locked",
  title: "Registered domains are locked against transfer and renew themselves",
  family: "integrity",
  citations: ["164.312(c)(1)", "164.312(c)(2)"],
  sources: ["aptible#integrity"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:route53domains/registeredDomain:RegisteredDomain", "aws:route53domains/domain:Domain"],
  whenAbsent: "Locked, and renewed.",
  fix: "Set transferLock: true and autoRenew: true.",
  remediates: true,
  peers: {
    prowler: ["route53_domains_transferlock_enabled"],
    steampipe: ["route53_domain_transfer_lock_enabled", "route53_domain_auto_renew_enabled"],
    checkov: ["CKV_AWS_377"],
  },
  judge: (domain) => [
    { ...mustNotBeFalse("transferLock", "the domain can be moved away")(domain), detail: "transferLock" },
    { ...mustNotBeFalse("autoRenew", "the domain can expire")(domain), detail: "autoRenew" },
  ],
});
