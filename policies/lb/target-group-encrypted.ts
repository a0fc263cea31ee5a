import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { isInRanges } from "../core/ports";
import { and, or } from "../core/truth";
import { clearTextPorts, TARGET_GROUPS } from "./_shared";

export default definePolicy({
  id: "lb-target-group-encrypted",
  title: "Traffic from the load balancer to its targets is encrypted",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "medium",
  level: "advisory",
  profile: "strict",
  resources: TARGET_GROUPS,
  settings: [clearTextPorts],
  whenAbsent: "protocol is always given, except for Lambda functions.",
  fix: 'Set protocol: "HTTPS" (or "TLS") on the target group and on the targets.',
  peers: { checkov: ["CKV_AWS_378"] },
  judge(group, { settings }) {
    const isJudged = group.word("targetType").isOneOf(["lambda", "alb"]).not;
    return onlyIf(isJudged, "a Lambda function or another load balancer is behind it", () => {
      const isClearTextPort = group.number("port").satisfies((port) => isInRanges(port, settings.get(clearTextPorts)));
      const isPassthrough = group.word("protocol").isOneOf(["tcp", "udp", "tcp_udp"]);
      return violationIf(
        or(group.word("protocol").is("http"), and(isPassthrough, isClearTextPort)),
        "Traffic from the load balancer to its targets is not encrypted",
      );
    });
  },
});
