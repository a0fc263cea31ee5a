import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "networkfirewall-firewall-deletion-protection",
  title: "Network firewalls are protected against deletion",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode", "aptible#integrity"],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: ["aws:networkfirewall/firewall:Firewall"],
  whenAbsent: "Firewalls can be deleted.",
  fix: "Set deleteProtection: true.",
  remediates: true,
  peers: {
    prowler: ["networkfirewall_deletion_protection", "networkfirewall_multi_az"],
    steampipe: [
      "networkfirewall_firewall_deletion_protection_enabled",
      "networkfirewall_firewall_subnet_change_protection_enabled",
    ],
    checkov: ["CKV_AWS_344"],
  },
  judge: mustBeTrue("deleteProtection", "one call removes the firewall"),
});
