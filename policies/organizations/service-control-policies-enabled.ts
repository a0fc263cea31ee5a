import { definePolicy } from "../core/policy";
import { mustHold, mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "organizations-service-control-policies-enabled",
  title: "The organisation has all features and service control policies on",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#region-access-managed", "aptible#access-authorization"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:organizations/organization:Organization"],
  whenAbsent: "All features, and no policy type.",
  fix: 'Set featureSet: "ALL" and add "SERVICE_CONTROL_POLICY" to enabledPolicyTypes.',
  remediates: true,
  peers: { prowler: ["organizations_scp_check_deny_regions"], steampipe: ["account_part_of_organizations"] },
  judge: (organization) => [
    {
      ...mustNotBeOneOf("featureSet", ["CONSOLIDATED_BILLING"], "accounts share a bill only", "ALL")(organization),
      detail: "featureSet",
    },
    {
      ...mustHold(
        "enabledPolicyTypes",
        ["SERVICE_CONTROL_POLICY"],
        "nothing limits what accounts may do",
      )(organization),
      detail: "enabledPolicyTypes",
    },
  ],
});
