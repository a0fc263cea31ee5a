import { definePolicy, onlyIf } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";
import { or } from "../core/truth";

export default definePolicy({
  id: "vpc-flow-log-captures-all-traffic",
  title: "Flow logs keep accepted and rejected traffic",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(3)(ii)(A)", "164.308(a)(1)(ii)(D)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:ec2/flowLog:FlowLog"],
  whenAbsent: "trafficType is required, but for transit gateways.",
  fix: 'Set trafficType: "ALL" (the flow log is replaced).',
  peers: { prowler: ["vpc_flow_logs_enabled"], steampipe: ["vpc_flow_logs_enabled"] },
  judge: (log) =>
    onlyIf(
      or(log.text("transitGatewayId").isSet, log.text("transitGatewayAttachmentId").isSet).not,
      "flow logs of transit gateways have no type of traffic",
      () => mustBeOneOf("trafficType", ["ALL"], "a part of the traffic leaves no trace")(log),
    ),
});
