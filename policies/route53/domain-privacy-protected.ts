import { definePolicy } from "../core/policy";
import { mustNotBeFalse } from "../core/requirements";

const FLAGS = ["adminPrivacy", "registrantPrivacy", "techPrivacy", "billingPrivacy"];

export default definePolicy({
  id: "route53-domain-privacy-protected",
  title: "Contact data of registered domains is not public",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(4)(i)", "164.308(a)(1)(ii)(B)"],
  sources: ["aptible#access-authorization"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:route53domains/registeredDomain:RegisteredDomain", "aws:route53domains/domain:Domain"],
  whenAbsent: "Contact data is hidden.",
  fix: "Set adminPrivacy, registrantPrivacy, techPrivacy and billingPrivacy to true.",
  remediates: true,
  peers: {
    prowler: ["route53_domains_privacy_protection_enabled"],
    steampipe: ["route53_domain_privacy_protection_enabled"],
  },
  judge: (domain) =>
    FLAGS.map((flag) => ({ ...mustNotBeFalse(flag, "contact data of the domain is public")(domain), detail: flag })),
});
