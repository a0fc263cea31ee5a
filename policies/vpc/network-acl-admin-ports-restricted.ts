import type { Block, Fact } from "../core/fact";
import type { Resource } from "../core/graph";
import { type Cidr, contains, isWorld } from "../core/network";
import { type Context, definePolicy, onlyIf, orUndecided, violationIf } from "../core/policy";
import { EVERY_PORT, isCovered, RESTRICTED_PORTS, touches, within } from "../core/ports";
import type { PortRange } from "../core/settings";
import { and, every, some, Truth } from "../core/truth";
import { cidrOf, describeSource, portsOf } from "../ec2/_rule";

const RULE = "aws:ec2/networkAclRule:NetworkAclRule";
// What a rule's ACL may be computed from: itself, or the VPC whose default ACL it is.
const ACLS = [
  "aws:ec2/networkAcl:NetworkAcl",
  "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl",
  "aws:ec2/vpc:Vpc",
  "aws:ec2/defaultVpc:DefaultVpc",
];

const companions = {
  acl: { types: ACLS, from: "networkAclId" },
  rules: { types: [RULE], by: "networkAclId" },
} as const;

interface Entry {
  readonly number: Fact<number>;
  readonly action: Fact<string>;
  readonly protocol: Fact<string>;
  readonly source: Fact<Cidr>;
  readonly ports: Fact<PortRange>;
  readonly detail: string;
  /** Whether it belongs to the ACL in question, and is about inbound traffic. */
  readonly applies: Truth;
}

const inlineEntry = (block: Block): Entry => entryOf(block, block.number("ruleNo"), block.word("action"), Truth.true);

const ruleEntry = (rule: Resource, linked = Truth.true): Entry =>
  entryOf(rule, rule.number("ruleNumber"), rule.word("ruleAction"), and(linked, rule.bool("egress").is(true).not));

function entryOf(block: Block, number: Fact<number>, action: Fact<string>, applies: Truth): Entry {
  const isIpv6 = block.text("ipv6CidrBlock").isSet.state === "true";
  const source = block.text(isIpv6 ? "ipv6CidrBlock" : "cidrBlock");
  const protocol = block.word("protocol").map((name) => PROTOCOLS[name] ?? name);
  const rule = number.fold({ known: String, absent: () => "unknown", gap: () => "unknown" });
  const detail = `rule ${rule} ${describeSource(source)}`;
  return { number, action, protocol, source: cidrOf(source), ports: portsOf(block, "protocol"), detail, applies };
}

const PROTOCOLS: Readonly<Record<string, string>> = { "6": "tcp", "17": "udp", "-1": "all" };

/** Clients answer from these ports, which is what stateless rules have to let in. */
const isEphemeral = ({ from, to }: PortRange): boolean => from >= 1024 && to >= 60999;

function opensAdminPorts(entry: Entry, all: readonly Entry[]): Truth {
  const reaches = entry.ports.satisfies((range) => !isEphemeral(range) && touches(range, RESTRICTED_PORTS));
  return and(entry.action.is("allow"), entry.source.satisfies(isWorld), reaches, isDenied(entry, all).not);
}

/** Whether earlier entries refuse the same source every restricted port that the entry lets in. AWS takes them in order. */
function isDenied(entry: Entry, all: readonly Entry[]): Truth {
  const denials = all.map((other) => ({
    ...other,
    isOver: and(other.applies, other.action.is("deny"), precedes(other, entry), reachesAsFar(other, entry)),
  }));
  const ports = entry.ports.fold({ known: (range) => range, absent: () => EVERY_PORT, gap: () => EVERY_PORT });
  return every(within(ports, RESTRICTED_PORTS), (range) =>
    some(denials, (denial) =>
      and(
        denial.isOver,
        denial.ports.satisfies((denied) => isCovered(range, [denied])),
      ),
    ),
  );
}

const precedes = (other: Entry, entry: Entry): Truth =>
  other.number.with(entry.number).satisfies(([earlier, later]) => earlier < later);

const reachesAsFar = (other: Entry, entry: Entry): Truth =>
  and(
    other.source.with(entry.source).satisfies(([denied, source]) => contains(denied, source)),
    other.protocol.with(entry.protocol).satisfies(([denied, allowed]) => denied === "all" || denied === allowed),
  );

/** Every rule that names the same ACL as the rule, itself included. */
function siblingsOf(rule: Resource, { companionsOf }: Context<typeof companions>): Entry[] {
  const entries = companionsOf(rule).acl.map(({ resource: acl, linked }) =>
    companionsOf(acl).rules.map((other) => ruleEntry(other.resource, and(linked, other.linked))),
  );
  return entries.flat();
}

export default definePolicy({
  id: "vpc-network-acl-admin-ports-restricted",
  title: "Network ACLs do not let the whole internet in on administration or database ports, nor on all ports",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["sftp-to-go#restricted-ports", "aptible#access-authorization"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:ec2/networkAcl:NetworkAcl", "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl", RULE],
  companions,
  whenAbsent: "The network ACL that AWS makes lets everything in; it is not judged.",
  fix: "Narrow cidrBlock, or limit the entry to 443 and the ephemeral range 1024-65535.",
  peers: {
    prowler: [
      "ec2_networkacl_allow_ingress_any_port",
      "ec2_networkacl_allow_ingress_tcp_port_22",
      "ec2_networkacl_allow_ingress_tcp_port_3389",
    ],
    steampipe: ["vpc_network_acl_remote_administration"],
    checkov: ["CKV_AWS_352", "CKV_AWS_229", "CKV_AWS_230", "CKV_AWS_231", "CKV_AWS_232"],
    guard: [
      "ec2_network_acl_entry_ineffective_deny_rule",
      "ec2_network_acl_port_range_rule",
      "ec2_network_acl_protocol_rule",
    ],
  },
  judge(resource, context) {
    const message = "lets the whole internet in on administration or database ports";
    if (resource.type !== RULE) {
      const entries = resource.list("ingress").map((block) => ({ ...inlineEntry(block), path: block.path }));
      const known = entries.collect(
        (entry) => entry,
        () => [],
      );
      return entries.collect(
        (entry) => violationIf(opensAdminPorts(entry, known), `${entry.path} ${message}`, { detail: entry.detail }),
        orUndecided(`an entry ${message}`),
      );
    }
    const entry = ruleEntry(resource);
    return onlyIf(resource.bool("egress").is(true).not, "the rule is about outbound traffic", () =>
      violationIf(opensAdminPorts(entry, siblingsOf(resource, context)), `The rule ${message}`, {
        detail: entry.detail,
      }),
    );
  },
});
