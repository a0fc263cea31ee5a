import { definePolicy, onlyIf } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";
import { requiredFeatures } from "./_shared";

const CONFIGURATION = "aws:guardduty/organizationConfiguration:OrganizationConfiguration";

export default definePolicy({
  id: "guardduty-organization-auto-enable",
  title: "GuardDuty is switched on in all accounts of the organisation",
  family: "monitoring",
  citations: ["164.308(a)(6)(ii)", "164.308(a)(1)(ii)(D)", "164.308(a)(5)(ii)(C)"],
  sources: [
    "astro#unauthorized-access-monitored",
    "aptible#incidents-identified",
    "aptible#activity-review",
    "aptible#malicious-software",
    "aptible#log-in-monitoring",
    "aptible#incident-procedures",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: [CONFIGURATION, "aws:guardduty/organizationConfigurationFeature:OrganizationConfigurationFeature"],
  settings: [requiredFeatures],
  whenAbsent: "autoEnableOrganizationMembers and autoEnable are required.",
  fix: 'Set autoEnableOrganizationMembers: "ALL" (autoEnable: "ALL").',
  remediates: true,
  peers: {
    config: ["guardduty-enabled-centralized"],
    prowler: ["guardduty_centrally_managed", "guardduty_delegated_admin_enabled_all_regions"],
    checkov: ["CKV2_AWS_3"],
  },
  judge(resource, { settings }) {
    if (resource.type === CONFIGURATION) {
      return mustNotBeOneOf("autoEnableOrganizationMembers", ["NONE"], "new accounts go unwatched", "ALL")(resource);
    }
    return onlyIf(
      resource.text("name").isOneOf(settings.get(requiredFeatures)),
      "not one of guardduty.requiredFeatures",
      () => mustNotBeOneOf("autoEnable", ["NONE"], "GuardDuty does not look there in new accounts", "ALL")(resource),
    );
  },
});
