import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "vpc-vpn-connection-logging",
  title: "VPN tunnel activity is logged",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ec2/vpnConnection:VpnConnection"],
  whenAbsent: "Tunnels log nothing.",
  fix: "Set tunnel1LogOptions and tunnel2LogOptions.cloudwatchLogOptions: {logEnabled: true, logGroupArn}.",
  peers: { steampipe: ["vpc_vpn_connection_logging_enabled"] },
  judge: (connection) =>
    [1, 2].map((tunnel) => {
      const path = `tunnel${tunnel}LogOptions.cloudwatchLogOptions.logEnabled`;
      return violationUnless(
        connection.bool(path).is(true),
        `${path} is not true: what the tunnel does leaves no log`,
        {
          detail: `tunnel${tunnel}`,
        },
      );
    }),
});
