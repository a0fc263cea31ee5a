import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";
import { DOMAINS } from "./_shared";

export default definePolicy({
  id: "opensearch-domain-fine-grained-access-enabled",
  title: "Search domains enforce fine-grained access control",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: DOMAINS,
  whenAbsent: "Whoever reaches the domain reads every index.",
  fix: "Set advancedSecurityOptions: { enabled: true, masterUserOptions: { masterUserArn } }.",
  peers: {
    guard: ["opensearch_access_control_enabled"],
    prowler: ["opensearch_service_domains_access_control_enabled"],
    steampipe: ["opensearch_domain_fine_grained_access_enabled"],
    checkov: ["CKV2_AWS_52"],
  },
  judge: mustBeTrue("advancedSecurityOptions.enabled", "whoever reaches the domain reads every index"),
});
