import { definePolicy, violationUnless } from "../core/policy";

const FIREWALL = "aws:networkfirewall/firewall:Firewall";
const LOGGING = "aws:networkfirewall/loggingConfiguration:LoggingConfiguration";

export default definePolicy({
  id: "networkfirewall-firewall-logging",
  title: "Network firewalls log alerts or flows",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: [FIREWALL, LOGGING],
  companions: { logging: { types: [LOGGING], by: "firewallArn" } },
  whenAbsent: "Nothing is logged.",
  fix: 'Add aws.networkfirewall.LoggingConfiguration { firewallArn: firewall.arn, loggingConfiguration: { logDestinationConfigs: [{ logType: "ALERT", … }] } }.',
  peers: {
    prowler: ["networkfirewall_logging_enabled"],
    steampipe: ["networkfirewall_firewall_logging_enabled"],
    checkov: ["CKV2_AWS_63"],
  },
  judge(resource, { companionsOf }) {
    if (resource.type === FIREWALL) {
      return violationUnless(
        companionsOf(resource).logging.exist,
        "No LoggingConfiguration names the firewall: what it stops leaves no trace",
      );
    }
    const logs = resource.list("loggingConfiguration.logDestinationConfigs");
    return violationUnless(
      logs.some((log) => log.text("logType").isOneOf(["ALERT", "FLOW"])),
      "loggingConfiguration.logDestinationConfigs log neither ALERT nor FLOW",
    );
  },
});
