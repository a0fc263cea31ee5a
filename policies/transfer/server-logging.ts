import { definePolicy, violationUnless } from "../core/policy";
import { isGiven } from "../core/requirements";
import { or } from "../core/truth";

const SERVER = "aws:transfer/server:Server";

export default definePolicy({
  id: "transfer-server-logging",
  title: "Transfer servers and connectors log user activity",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)"],
  sources: ["sftp-to-go#audit-logs", "aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: [SERVER, "aws:transfer/connector:Connector"],
  whenAbsent: "No user activity is logged.",
  fix: "Set structuredLogDestinations: [pulumi.interpolate`${logGroup.arn}:*`] and loggingRole on a Server; loggingRole on a Connector.",
  peers: { steampipe: ["transfer_connector_logging_enabled"] },
  judge(resource) {
    const hasRole = resource.text("loggingRole").isSet;
    if (resource.type !== SERVER)
      return violationUnless(hasRole, "loggingRole is missing: the connector logs no activity");
    return violationUnless(
      or(hasRole, isGiven(resource, "structuredLogDestinations")),
      "Neither loggingRole nor structuredLogDestinations is set: the server logs no user activity",
    );
  },
});
