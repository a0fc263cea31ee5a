import type { Block, Fact } from "../core/fact";
import type { Resource } from "../core/graph";
import { type Cidr, contains, isWorld } from "../core/network";
import { definePolicy, onlyIf, orUndecided, violationIf } from "../core/policy";
import { isCovered, RESTRICTED_PORTS, touches } from "../core/ports";
import type { PortRange } from "../core/settings";
import { and, some, type Truth } from "../core/truth";
import { cidrOf, describeSource, portsOf } from "../ec2/_rule";

const RULE = "aws:ec2/networkAclRule:NetworkAclRule";

interface Entry {
  readonly number: Fact<number>;
  readonly action: Fact<string>;
  readonly source: Fact<Cidr>;
  readonly ports: Fact<PortRange>;
  readonly detail: string;
}

const inlineEntry = (block: Block): Entry => entryOf(block, block.number("ruleNo"), block.word("action"));
const ruleEntry = (rule: Resource): Entry => entryOf(rule, rule.number("ruleNumber"), rule.word("ruleAction"));

function entryOf(block: Block, number: Fact<number>, action: Fact<string>): Entry {
  const isIpv6 = block.text("ipv6CidrBlock").isSet.state === "true";
  const source = block.text(isIpv6 ? "ipv6CidrBlock" : "cidrBlock");
  const ports = portsOf(block, "protocol");
  const rule = number.fold({ known: String, absent: () => "unknown", gap: () => "unknown" });
  return { number, action, source: cidrOf(source), ports, detail: `rule ${rule} ${describeSource(source)}` };
}

/** Clients answer from these ports, which is what stateless rules have to let in. */
const isEphemeral = ({ from, to }: PortRange): boolean => from >= 1024 && to >= 60999;

function opensAdminPorts(entry: Entry, all: readonly Entry[]): Truth {
  const reaches = entry.ports.satisfies((range) => !isEphemeral(range) && touches(range, RESTRICTED_PORTS));
  const isDenied = some(all, (other) => and(other.action.is("deny"), precedes(other, entry), denies(other, entry)));
  return and(entry.action.is("allow"), entry.source.satisfies(isWorld), reaches, isDenied.not);
}

const precedes = (other: Entry, entry: Entry): Truth =>
  other.number.with(entry.number).satisfies(([earlier, later]) => earlier < later);

/** Whether an entry refuses the same source every restricted port that the other one lets in. */
const denies = (other: Entry, entry: Entry): Truth =>
  and(
    other.source.with(entry.source).satisfies(([denied, source]) => contains(denied, source)),
    other.ports
      .with(entry.ports)
      .satisfies(([denied, ports]) =>
        RESTRICTED_PORTS.filter((range) => touches(ports, [range])).every((range) => isCovered(range, [denied])),
      ),
  );

export default definePolicy({
  id: "vpc-network-acl-admin-ports-restricted",
  title: "Network ACLs do not let the whole internet in on administration or database ports, nor on all ports",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["sftp-to-go#restricted-ports", "aptible#access-authorization"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: [
    "aws:ec2/networkAcl:NetworkAcl",
    "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl",
    "aws:ec2/networkAclRule:NetworkAclRule",
  ],
  companions: {
    acl: {
      types: ["aws:ec2/networkAcl:NetworkAcl", "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl"],
      from: "networkAclId",
    },
    rules: { types: [RULE], by: "networkAclId" },
  },
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
  judge(resource, { companionsOf }) {
    const message = "lets the whole internet in on administration or database ports";
    if (resource.type !== RULE) {
      const entries = resource.list("ingress").collect(
        (entry) => inlineEntry(entry),
        () => [],
      );
      return resource.list("ingress").collect(
        (block) => {
          const entry = inlineEntry(block);
          return violationIf(opensAdminPorts(entry, entries), `${block.path} ${message}`, { detail: entry.detail });
        },
        orUndecided(`an entry ${message}`),
      );
    }
    const siblings = companionsOf(resource).acl.map((acl) =>
      companionsOf(acl.resource).rules.map((link) => ruleEntry(link.resource)),
    );
    const entry = ruleEntry(resource);
    return onlyIf(resource.bool("egress").is(true).not, "the rule is about outbound traffic", () =>
      violationIf(opensAdminPorts(entry, siblings.flat()), `The rule ${message}`, { detail: entry.detail }),
    );
  },
});
