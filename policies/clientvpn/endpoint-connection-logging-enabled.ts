import { definePolicy, violationIf } from "../core/policy";
import { mustBeTrue } from "../core/requirements";
import { and } from "../core/truth";

const mustLog = mustBeTrue("connectionLogOptions.enabled", "nobody knows who connected");

export default definePolicy({
  id: "clientvpn-endpoint-connection-logging-enabled",
  title: "Client VPN endpoints log connections",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#audit-controls", "aptible#activity-review"],
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
  judge: (endpoint) => [
    mustLog(endpoint),
    violationIf(
      and(
        endpoint.bool("connectionLogOptions.enabled").is(true),
        endpoint.text("connectionLogOptions.cloudwatchLogGroup").isAbsent,
      ),
      "connectionLogOptions.cloudwatchLogGroup is missing: there is no place for the connection log",
      { detail: "cloudwatchLogGroup" },
    ),
  ],
});
