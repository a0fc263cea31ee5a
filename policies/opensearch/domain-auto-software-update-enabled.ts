import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "opensearch-domain-auto-software-update-enabled",
  title: "Search domains take service software updates automatically",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: ["platform-sh#patching", "aptible#malicious-software"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:opensearch/domain:Domain"],
  whenAbsent: "Only required updates are installed.",
  fix: "Set softwareUpdateOptions: { autoSoftwareUpdateEnabled: true }.",
  remediates: true,
  peers: {
    prowler: ["opensearch_service_domains_updated_to_the_latest_service_software_version"],
    steampipe: ["opensearch_domain_updated_with_latest_service_software_version"],
  },
  judge: mustBeTrue(
    "softwareUpdateOptions.autoSoftwareUpdateEnabled",
    "service software waits for somebody to install it",
  ),
});
