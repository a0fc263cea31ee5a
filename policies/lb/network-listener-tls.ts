import type { Resource } from "../core/graph";
import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { isInRanges } from "../core/ports";
import { flag, ports } from "../core/settings";
import { and, or } from "../core/truth";
import { clearTextPorts, LISTENERS, TARGET_GROUPS } from "./_shared";

const passthroughPorts = ports("lb.passthroughPorts", {
  fallback: [443, 22, 990, 21, "8192-8200"],
  description: "Ports whose protocols carry their own encryption, for lb.onlyPassthroughPorts.",
});
const onlyPassthroughPorts = flag("lb.onlyPassthroughPorts", {
  fallback: false,
  description: "Lets TCP and UDP listeners pass through the ports of lb.passthroughPorts only.",
});

export default definePolicy({
  id: "lb-network-listener-tls",
  title: "Network load balancer listeners end TLS, or pass through a protocol which carries its own encryption",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: [
    "sftp-to-go#encryption-in-transit",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: LISTENERS,
  companions: {
    targetGroup: { types: TARGET_GROUPS, from: "defaultActions.targetGroupArn" },
    weightedGroups: { types: TARGET_GROUPS, from: "defaultActions.forward.targetGroups.arn" },
  },
  settings: [clearTextPorts, passthroughPorts, onlyPassthroughPorts],
  whenAbsent: "protocol is always given for a network load balancer.",
  fix: 'Set protocol: "TLS" with certificateArn and sslPolicy, or use a port whose protocol carries TLS.',
  peers: {
    prowler: ["elbv2_nlb_tls_termination_enabled"],
    steampipe: ["elb_application_network_listener_uses_secure_protocol"],
    checkov: ["CKV_AWS_2", "CKV_AWS_376"],
    "compliance-policies": ["aws-lb-listener-disallow-unencrypted-traffic"],
  },
  judge(listener, { companionsOf, settings }) {
    const isPassthrough = listener.word("protocol").isOneOf(["tcp", "udp", "tcp_udp"]);
    return onlyIf(isPassthrough, "the listener ends TLS, or is none of a network load balancer", () => {
      const port = listener.number("port");
      const { targetGroup, weightedGroups } = companionsOf(listener);
      const isAlb = (group: Resource) => group.word("targetType").is("alb");
      const isBeforeAlb = and(
        or(targetGroup.exist, weightedGroups.exist),
        targetGroup.every(isAlb),
        weightedGroups.every(isAlb),
      );
      const isClearText = port.satisfies((number) => isInRanges(number, settings.get(clearTextPorts)));
      const isAllowed = port.satisfies((number) => isInRanges(number, settings.get(passthroughPorts)));
      const isRefused = settings.get(onlyPassthroughPorts) ? isAllowed.not : isClearText;
      return violationIf(
        and(isRefused, and(port.is(80), isBeforeAlb).not),
        "The listener passes a clear-text protocol through: TCP or UDP on a port known for it",
      );
    });
  },
});
