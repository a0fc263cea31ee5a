import { type Block, Fact } from "../core/fact";
import { type Cidr, parseCidr } from "../core/network";
import { EVERY_PORT } from "../core/ports";
import type { PortRange } from "../core/settings";

/*
 * Reading the rules of security groups and network ACLs, which share their forms: protocols by name or number, ports as
 * numbers or text, sources in CIDR notation.
 */

/** The ports that a rule speaks of; absent for ICMP, whose fields of these names are type and code. */
export function portsOf(rule: Block, protocolName: string): Fact<PortRange> {
  const from = rule.number("fromPort").orElse(EVERY_PORT.from);
  const to = rule.number("toPort").orElse(EVERY_PORT.to);
  return rule
    .word(protocolName)
    .orElse("-1")
    .flatMap((protocol) => {
      if (["icmp", "1", "icmpv6", "58"].includes(protocol)) return Fact.absent(from.path);
      // No protocol but TCP and UDP has ports to narrow it.
      if (!["tcp", "6", "udp", "17"].includes(protocol)) return Fact.known(from.path, EVERY_PORT);
      return from.with(to).map(([first, last]) => ({ from: first, to: last }));
    });
}

export function cidrOf(source: Fact<string>): Fact<Cidr> {
  return source.flatMap((text) => {
    const cidr = parseCidr(text);
    return cidr
      ? Fact.known(source.path, cidr)
      : Fact.gap(source.path, "is malformed: a range in CIDR notation is expected there");
  });
}

/** A source as findings show it. A range is no secret; what is none is not shown. */
export const describeSource = (source: Fact<string>): string =>
  source.fold({
    known: (text) => (parseCidr(text) ? text : "malformed"),
    absent: () => "nobody",
    gap: () => "unknown",
  });
