import type { Resource } from "../core/graph";
import { describePort } from "../core/network";
import { definePolicy, onlyIf, orUndecided, violationIf } from "../core/policy";
import { allowedIngressPorts, isCovered, isInRanges, RESTRICTED_PORTS } from "../core/ports";
import { isOneOf } from "../core/text";
import { and, or, type Truth } from "../core/truth";
import { LISTENERS, LOAD_BALANCERS } from "./_shared";

/** A network load balancer on the internet without security groups: nothing stands before its listeners. */
const isUnguarded = (balancer: Resource): Truth =>
  and(
    balancer.word("loadBalancerType").is("network"),
    balancer.bool("internal").is(true).not,
    balancer.texts("securityGroups").isEmpty,
  );

export default definePolicy({
  id: "lb-listener-allowed-ports",
  title: "Listeners which no security group guards open only allowed ports to the internet",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["sftp-to-go#restricted-ports", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [
    "aws:lb/listener:Listener",
    "aws:alb/listener:Listener",
    "aws:globalaccelerator/listener:Listener",
    "aws:globalaccelerator/customRoutingListener:CustomRoutingListener",
  ],
  companions: { balancer: { types: LOAD_BALANCERS, from: "loadBalancerArn" } },
  settings: [allowedIngressPorts],
  whenAbsent: "port is always given, except for gateway load balancers.",
  fix: "Use port 443, set internal: true, attach securityGroups to the load balancer, or allow the port in the settings.",
  judge(listener, { companionsOf, settings }) {
    const restricted = RESTRICTED_PORTS.filter(({ from }) => from !== 22);
    const allowed = settings.get(allowedIngressPorts);
    const isRefused = (port: number) => !isInRanges(port, allowed) || isInRanges(port, restricted);
    if (isOneOf(LISTENERS, listener.type)) {
      const { balancer } = companionsOf(listener);
      return onlyIf(balancer.some(isUnguarded), "no unguarded, internet-facing load balancer of this stack", () => {
        const port = listener.number("port");
        return violationIf(
          port.satisfies(isRefused),
          `Port ${describePort(port)} is open to the internet, with no security group in front`,
          {
            detail: `port ${describePort(port)}`,
          },
        );
      });
    }
    return listener.list("portRanges").collect((range) => {
      const refused = or(
        range.number("fromPort").satisfies(isRefused),
        range.number("toPort").satisfies(isRefused),
        range
          .number("fromPort")
          .with(range.number("toPort"))
          .satisfies(([from, to]) => from !== to && !isCovered({ from, to }, allowed)),
      );
      return violationIf(refused, `${range.path} holds ports that are not allowed to be open to the internet`, {
        detail: range.path,
      });
    }, orUndecided("portRanges holds ports that are not allowed to be open to the internet"));
  },
});
