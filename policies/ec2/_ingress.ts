import { type Block, Fact, isKnown } from "../core/fact";
import type { CompanionSpec, Link, Resource } from "../core/graph";
import { type Cidr, contains, isPublic, isWorld, parseCidr } from "../core/network";
import { type Context, type Finding, orUndecided } from "../core/policy";
import {
  allowedIngressPorts,
  describeRange,
  isCovered,
  isInRanges,
  RESTRICTED_PORTS,
  safelistedIngressPorts,
  size,
  touches,
} from "../core/ports";
import { cidrs, type PortRange, type Settings } from "../core/settings";
import { and, type Gap, Truth } from "../core/truth";
import { cidrOf, describeSource, portsOf } from "./_rule";

export const SECURITY_GROUP = "aws:ec2/securityGroup:SecurityGroup";
export const DEFAULT_SECURITY_GROUP = "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup";
export const SECURITY_GROUP_RULE = "aws:ec2/securityGroupRule:SecurityGroupRule";
export const INGRESS_RULE = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
const LIGHTSAIL_PORTS = "aws:lightsail/instancePublicPorts:InstancePublicPorts";

/** Every resource that lets traffic in. */
export const INGRESS = [SECURITY_GROUP, DEFAULT_SECURITY_GROUP, SECURITY_GROUP_RULE, INGRESS_RULE, LIGHTSAIL_PORTS];

/** Setting: sources that are more than the internet at large. */
export const inboundCidrSafelist = cidrs("inboundCidrSafelist", {
  fallback: [],
  description: "Address ranges of known parties, which may reach the ports of safelistedIngressPorts.",
});

export const ingressSettings = [allowedIngressPorts, safelistedIngressPorts, inboundCidrSafelist];

const NETWORKS = [
  "aws:ec2/vpc:Vpc",
  "aws:ec2/defaultVpc:DefaultVpc",
  "aws:ec2/subnet:Subnet",
  "aws:ec2/defaultSubnet:DefaultSubnet",
  "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation",
  "aws:ec2/vpcIpv6CidrBlockAssociation:VpcIpv6CidrBlockAssociation",
];
const PREFIX_LIST = "aws:ec2/managedPrefixList:ManagedPrefixList";

export const ingressCompanions = {
  // The property which holds a rule's sources, in each of its forms.
  inlineNetworks: { types: NETWORKS, from: "ingress" },
  ruleNetworks: { types: NETWORKS, from: "cidrBlocks" },
  ruleNetworks6: { types: NETWORKS, from: "ipv6CidrBlocks" },
  ingressNetworks: { types: NETWORKS, from: "cidrIpv4" },
  ingressNetworks6: { types: NETWORKS, from: "cidrIpv6" },
  inlineLists: { types: [PREFIX_LIST], from: "ingress.prefixListIds" },
  ruleLists: { types: [PREFIX_LIST], from: "prefixListIds" },
  ingressLists: { types: [PREFIX_LIST], from: "prefixListId" },
  listEntries: { types: ["aws:ec2/managedPrefixListEntry:ManagedPrefixListEntry"], by: "prefixListId" },
} as const satisfies Record<string, CompanionSpec>;

type IngressContext = Context<typeof ingressCompanions>;

/** One source that a rule lets in, on one range of ports. */
export interface Ingress {
  readonly source: Fact<Cidr>;
  /** Absent for ICMP, which has no ports. */
  readonly ports: Fact<PortRange>;
  /** False for rules which let traffic out. */
  readonly isIngress: Truth;
  /** How findings name it: `ingress 0.0.0.0/0:22`. */
  readonly detail: string;
}

/**
 * Judges every source of every inbound rule of a resource. Sources inside the network (referenced groups, the VPC's
 * own ranges) and prefix lists that do not belong to the stack are left out: the former are not the internet, and
 * what the latter hold cannot be seen.
 */
export function judgeIngress(
  resource: Resource,
  context: IngressContext,
  wrong: string,
  judge: (ingress: Ingress) => Finding,
): Finding[] {
  const hidden = (gap: Gap) => orUndecided(wrong)(gap);
  switch (resource.type) {
    case SECURITY_GROUP_RULE:
      return ingressesOf(resource, RULE, resource, context).map(judge);
    case INGRESS_RULE:
      return ingressesOf(resource, VPC_RULE, resource, context).map(judge);
    case LIGHTSAIL_PORTS:
      return resource
        .list("portInfos")
        .collect((info) => ingressesOf(info, LIGHTSAIL, resource, context).map(judge), hidden);
    default:
      return resource.list("ingress").collect((rule) => ingressesOf(rule, RULE, resource, context).map(judge), hidden);
  }
}

/** The names of a rule's properties, which differ between the resources that hold rules. */
interface Names {
  readonly protocol: string;
  readonly ranges: readonly string[];
  readonly prefixLists?: string;
  /** Whether a rule without any source lets everybody in. */
  readonly isOpenUnsaid?: boolean;
}

const RULE: Names = { protocol: "protocol", ranges: ["cidrBlocks", "ipv6CidrBlocks"], prefixLists: "prefixListIds" };
const VPC_RULE: Names = { protocol: "ipProtocol", ranges: ["cidrIpv4", "cidrIpv6"], prefixLists: "prefixListId" };
const LIGHTSAIL: Names = { protocol: "protocol", ranges: ["cidrs", "ipv6Cidrs"], isOpenUnsaid: true };
const WORLD = "0.0.0.0/0";

function ingressesOf(rule: Block, names: Names, resource: Resource, context: IngressContext): Ingress[] {
  const ports = portsOf(rule, names.protocol);
  const isIngress = resource.type === SECURITY_GROUP_RULE ? resource.word("type").is("ingress") : Truth.true;
  const ingress = (source: Fact<string>, applies = Truth.true): Ingress => ({
    source: cidrOf(source),
    ports,
    isIngress: and(isIngress, applies),
    detail: `ingress ${describeSource(source)}:${ports.fold({ known: describeRange, absent: () => "icmp", gap: () => "unknown" })}`,
  });
  const isOpenUnsaid = names.isOpenUnsaid && names.ranges.every((name) => rule.texts(name).isEmpty.state === "true");
  if (isOpenUnsaid) return [ingress(Fact.known(rule.path, WORLD))];
  const sources = names.ranges.flatMap((name) =>
    rule.leaves(name).filter((source) => isKnown(source) || !isOfNetwork(resource, name, context)),
  );
  const fromLists = linkedLists(rule, names, resource, context).flatMap(({ resource: list, linked }) =>
    entriesOf(list, context).map((source) => ingress(source, linked)),
  );
  return [...sources.map((source) => ingress(source)), ...fromLists];
}

/** Whether sources that are not known come from a network of the stack, and so lie inside. */
function isOfNetwork(resource: Resource, name: string, context: IngressContext): boolean {
  const { inlineNetworks, ruleNetworks, ruleNetworks6, ingressNetworks, ingressNetworks6 } =
    context.companionsOf(resource);
  const networks = {
    cidrBlocks: ruleNetworks,
    ipv6CidrBlocks: ruleNetworks6,
    cidrIpv4: ingressNetworks,
    cidrIpv6: ingressNetworks6,
  };
  const own =
    resource.list("ingress").isEmpty.state === "true" ? networks[name as keyof typeof networks] : inlineNetworks;
  return own?.exist.state === "true";
}

/** The prefix lists of the stack that a rule names. Where several rules name several lists, which names which is open. */
function linkedLists(rule: Block, names: Names, resource: Resource, context: IngressContext): Link[] {
  if (!names.prefixLists || rule.leaves(names.prefixLists).length === 0) return [];
  const { inlineLists, ruleLists, ingressLists } = context.companionsOf(resource);
  if (rule === resource) return (names === VPC_RULE ? ingressLists : ruleLists).map((link) => link);
  const links = inlineLists.map((link) => link);
  const users = resource.list("ingress").collect(
    (other) => (other.leaves("prefixListIds").length > 0 ? [other] : []),
    () => [],
  );
  if (links.length === 1 || users.length === 1) return links;
  const gap = {
    path: `${rule.path}.prefixListIds`,
    reason: "names one of several prefix lists, and is not known before the deployment",
  };
  return links.map((link) => ({ ...link, linked: Truth.undecided(gap) }));
}

function entriesOf(list: Resource, context: IngressContext): Fact<string>[] {
  const separate = context.companionsOf(list).listEntries.map(({ resource }) => resource.text("cidr"));
  return [...list.leaves("entries.cidr"), ...separate];
}

const MOST_PORTS = 32_768;

/** What an inbound rule breaks. At most one of these is true: each rule is reported once. */
export interface Breach {
  /** Every protocol, or most ports, for a public source. */
  readonly everything: Truth;
  /** An administration or database port for the whole internet. */
  readonly adminPort: Truth;
  /** A port of file transfer for a public source that is not on the safelist. */
  readonly unlistedSource: Truth;
  /** Any other port that is not allowed, for a public source. */
  readonly otherPort: Truth;
}

export function breachOf({ source, ports, isIngress }: Ingress, settings: Settings): Breach {
  const allowed = settings.get(allowedIngressPorts);
  const transfer = [...allowed, ...settings.get(safelistedIngressPorts)];
  const restricted = RESTRICTED_PORTS.filter(({ from }) => !(from === 22 && isInRanges(22, allowed)));
  const safelist = settings.get(inboundCidrSafelist).flatMap((text) => parseCidr(text) ?? []);

  const isFromOutside = and(isIngress, source.satisfies(isPublic));
  const everything = and(
    isFromOutside,
    ports.satisfies((range) => size(range) > MOST_PORTS),
  );
  const isAdminPort = ports.satisfies((range) => size(range) <= MOST_PORTS && touches(range, restricted));
  const adminPort = and(isFromOutside, source.satisfies(isWorld), isAdminPort);
  const isOtherwiseRefused = and(
    isFromOutside,
    everything.not,
    adminPort.not,
    ports.satisfies((range) => !isCovered(range, allowed)),
  );
  const isListed = source.satisfies((cidr) => safelist.some((range) => contains(range, cidr)));
  return {
    everything,
    adminPort,
    unlistedSource: and(
      isOtherwiseRefused,
      ports.satisfies((range) => isCovered(range, transfer)),
      isListed.not,
    ),
    otherPort: and(
      isOtherwiseRefused,
      ports.satisfies((range) => !isCovered(range, transfer)),
    ),
  };
}
