import type { Block } from "../core/fact";
import { isWorldRange } from "../core/network";
import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { EVERY_PORT, size } from "../core/ports";
import { and, Truth } from "../core/truth";
import { DEFAULT_SECURITY_GROUP, SECURITY_GROUP, SECURITY_GROUP_RULE } from "./_ingress";
import { describeSource, portsOf } from "./_rule";

const EGRESS_RULE = "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule";
const RULE = { protocol: "protocol", ranges: ["cidrBlocks", "ipv6CidrBlocks"] };

export default definePolicy({
  id: "ec2-security-group-egress-restricted",
  title: "Security groups do not allow all traffic out to the whole internet",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [SECURITY_GROUP, DEFAULT_SECURITY_GROUP, SECURITY_GROUP_RULE, EGRESS_RULE],
  whenAbsent: "A group without outbound rules lets nothing out: the provider takes AWS’s rule away.",
  fix: "Name the ports and destinations, or a prefix list.",
  peers: {
    checkov: ["CKV_AWS_382"],
    guard: ["ec2_security_group_egress_open_to_world_rule", "security_group_egress_all_protocols_rule"],
  },
  judge: (resource) => {
    const message = "a rule lets all traffic out to the whole internet";
    const finding = (rule: Block, names: { protocol: string; ranges: readonly string[] }, isEgress = Truth.true) => {
      const isEveryPort = portsOf(rule, names.protocol).satisfies((range) => size(range) >= size(EVERY_PORT) - 1);
      const ranges = names.ranges.flatMap((name) => rule.leaves(name));
      return ranges.map((range) =>
        violationIf(
          and(isEgress, range.satisfies(isWorldRange), isEveryPort),
          `egress to ${describeSource(range)} is open on every port`,
          { detail: `egress ${describeSource(range)}` },
        ),
      );
    };
    switch (resource.type) {
      case SECURITY_GROUP_RULE:
        return finding(resource, RULE, resource.word("type").is("egress"));
      case EGRESS_RULE:
        return finding(resource, { protocol: "ipProtocol", ranges: ["cidrIpv4", "cidrIpv6"] });
      default:
        return resource.list("egress").collect((rule) => finding(rule, RULE), orUndecided(message));
    }
  },
});
