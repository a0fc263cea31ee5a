import { definePolicy, violationUnless } from "../core/policy";
import { and } from "../core/truth";

export default definePolicy({
  id: "clientvpn-endpoint-connection-logging-enabled",
  title: "Client VPN endpoints log connections",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:ec2clientvpn/endpoint:Endpoint"],
  whenAbsent: "Connections are not logged.",
  fix: "Set connectionLogOptions: { enabled: true, cloudwatchLogGroup }.",
  peers: {
    prowler: ["ec2_client_vpn_endpoint_connection_logging_enabled"],
    steampipe: ["ec2_client_vpn_endpoint_client_connection_logging_enabled"],
  },
  judge: (endpoint) =>
    violationUnless(
      and(
        endpoint.bool("connectionLogOptions.enabled").is(true),
        endpoint.text("connectionLogOptions.cloudwatchLogGroup").isSet,
      ),
      "connectionLogOptions.enabled is not true, or cloudwatchLogGroup is missing: nobody knows who connected",
    ),
});
