import { type Block, Fact, isAbsent, isKnown } from "../core/fact";
import type { CompanionSpec, Link, Resource } from "../core/graph";
import { type Cidr, contains, isPublic, isWorld, parseCidr } from "../core/network";
import { type Context, type Finding, orUndecided } from "../core/policy";
import {
  allowedIngressPorts,
  describeRange,
  EVERY_PORT,
  isCovered,
  isInRanges,
  RESTRICTED_PORTS,
  safelistedIngressPorts,
  size,
  touches,
  without,
} from "../core/ports";
import { isGiven } from "../core/requirements";
import { cidrs, cidrsByPort, flag, type PortRange, type Settings, texts } from "../core/settings";
import { and, type Gap, or, Truth } from "../core/truth";
import { ENVIRONMENT, optionOf, TEMPLATE, template } from "../elasticbeanstalk/_shared";
import { cidrOf, describeSource, portsOf } from "./_rule";

export const SECURITY_GROUP = "aws:ec2/securityGroup:SecurityGroup";
export const DEFAULT_SECURITY_GROUP = "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup";
export const SECURITY_GROUP_RULE = "aws:ec2/securityGroupRule:SecurityGroupRule";
export const INGRESS_RULE = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
const LIGHTSAIL_PORTS = "aws:lightsail/instancePublicPorts:InstancePublicPorts";

/** Every resource that lets traffic in. */
export const INGRESS = [
  SECURITY_GROUP,
  DEFAULT_SECURITY_GROUP,
  SECURITY_GROUP_RULE,
  INGRESS_RULE,
  LIGHTSAIL_PORTS,
  ENVIRONMENT,
  TEMPLATE,
];

/** Setting: sources that are more than the internet at large. */
export const inboundCidrSafelist = cidrs("inboundCidrSafelist", {
  fallback: [],
  description: "Address ranges of known parties, which may reach the ports of safelistedIngressPorts.",
});

/** Setting: the same for single ports. */
export const inboundCidrSafelists = cidrsByPort("inboundCidrSafelists", {
  fallback: {},
  description:
    'Address ranges of known parties by the port, or range of ports, that they may reach besides, such as { "22": ["203.0.113.0/24"], "8192-8200": ["198.51.100.0/24"] }. An administration or database port has to be named by itself, not as part of a wider range, and never opens to the whole internet.',
});

/** Setting: prefix lists whose entries other stacks hold. */
export const trustedPrefixLists = texts("trustedPrefixLists", {
  fallback: [],
  description:
    "Ids of prefix lists of other stacks whose entries are known parties. Those of AWS with short ids (pl- and eight digits), such as CloudFront's, count always; what others hold cannot be seen.",
});

/** Setting: whether sources inside the network are judged. */
export const strictSecurityGroupSources = flag("strictSecurityGroupSources", {
  fallback: false,
  description:
    "Judges rules for every protocol or most ports also where their source is a private range or another security group. A group's rule for its own members stays free: Glue and EMR ask for it.",
});

export const ingressSettings = [
  allowedIngressPorts,
  safelistedIngressPorts,
  inboundCidrSafelist,
  inboundCidrSafelists,
  trustedPrefixLists,
  strictSecurityGroupSources,
];

const NETWORKS = [
  "aws:ec2/vpc:Vpc",
  "aws:ec2/defaultVpc:DefaultVpc",
  "aws:ec2/subnet:Subnet",
  "aws:ec2/defaultSubnet:DefaultSubnet",
  "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation",
  "aws:ec2/vpcIpv6CidrBlockAssociation:VpcIpv6CidrBlockAssociation",
];
const PREFIX_LIST = "aws:ec2/managedPrefixList:ManagedPrefixList";
const GROUPS = [SECURITY_GROUP, DEFAULT_SECURITY_GROUP];

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
  ownGroup: { types: GROUPS, from: "securityGroupId" },
  ruleGroup: { types: GROUPS, from: "sourceSecurityGroupId" },
  ingressGroup: { types: GROUPS, from: "referencedSecurityGroupId" },
  template,
} as const satisfies Record<string, CompanionSpec>;

type IngressContext = Context<typeof ingressCompanions>;

/** One source that a rule lets in, on one range of ports. */
export interface Ingress {
  /** Absent for a source inside the network: a security group, or a range of a network of the stack. */
  readonly source: Fact<Cidr>;
  /** Absent for ICMP, which has no ports. */
  readonly ports: Fact<PortRange>;
  /** False for rules which let traffic out. */
  readonly isIngress: Truth;
  /** How findings name it: `ingress 0.0.0.0/0:22`. */
  readonly detail: string;
}

/** Judges every source of every inbound rule of a resource. */
export function judgeIngress(
  resource: Resource,
  context: IngressContext,
  wrong: string,
  judge: (ingress: Ingress) => Finding,
): Finding[] {
  const hidden = (gap: Gap) => orUndecided(wrong)(gap);
  switch (resource.type) {
    case SECURITY_GROUP_RULE:
      return ingressesOf(resource, GROUP_RULE, resource, context).map(judge);
    case INGRESS_RULE:
      return ingressesOf(resource, VPC_RULE, resource, context).map(judge);
    case LIGHTSAIL_PORTS:
      return resource
        .list("portInfos")
        .collect((info) => ingressesOf(info, LIGHTSAIL, resource, context).map(judge), hidden);
    case ENVIRONMENT:
    case TEMPLATE:
      return beanstalkIngresses(resource, context).map(judge);
    default:
      return resource.list("ingress").collect((rule) => ingressesOf(rule, RULE, resource, context).map(judge), hidden);
  }
}

/** The names of a rule's properties, which differ between the resources that hold rules. */
interface Names {
  readonly protocol: string;
  readonly ranges: readonly string[];
  readonly prefixLists?: string;
  /** Security groups as sources. */
  readonly groups?: readonly string[];
  /** Names of ranges that AWS keeps, where a rule without any source lets everybody in. */
  readonly aliases?: string;
}

const RULE: Names = {
  protocol: "protocol",
  ranges: ["cidrBlocks", "ipv6CidrBlocks"],
  prefixLists: "prefixListIds",
  groups: ["securityGroups"],
};
const GROUP_RULE: Names = { ...RULE, groups: ["sourceSecurityGroupId"] };
const VPC_RULE: Names = {
  protocol: "ipProtocol",
  ranges: ["cidrIpv4", "cidrIpv6"],
  prefixLists: "prefixListId",
  groups: ["referencedSecurityGroupId"],
};
const LIGHTSAIL: Names = { protocol: "protocol", ranges: ["cidrs", "ipv6Cidrs"], aliases: "cidrListAliases" };
const WORLD = "0.0.0.0/0";

function ingressesOf(rule: Block, names: Names, resource: Resource, context: IngressContext): Ingress[] {
  const ports = portsOf(rule, names.protocol);
  const isIngress = resource.type === SECURITY_GROUP_RULE ? resource.word("type").is("ingress") : Truth.true;
  const from = (source: Fact<string>, applies = Truth.true): Ingress =>
    ingressFrom(cidrOf(source), describeSource(source), ports, and(isIngress, applies));
  const inside = (path: string, what: string, applies = Truth.true): Ingress =>
    ingressFrom(Fact.absent(path), what, ports, and(isIngress, applies));

  if (names.aliases && names.ranges.every((name) => rule.texts(name).isEmpty.state === "true")) {
    return [from(Fact.known(rule.path, WORLD), rule.texts(names.aliases).isEmpty)];
  }
  const fromRanges = names.ranges.flatMap((name) =>
    rule
      .leaves(name)
      .map((source) =>
        isKnown(source) || !isOfNetwork(resource, name, context) ? from(source) : inside(source.path, "network"),
      ),
  );
  const fromGroups = (names.groups ?? []).map((name) =>
    inside(name, "group", and(isGiven(rule, name), isOwnGroup(resource, context).not)),
  );
  const strangers = strangeLists(rule, names, context);
  const lists = linkedLists(rule, names, resource, context);
  const fromLists = lists.flatMap(({ resource: list, linked }) =>
    entriesOf(list, context).map((source) => from(source, linked)),
  );
  // What a list of another stack holds cannot be seen.
  const fromUnseen = strangers
    .slice(lists.length)
    .map(({ path }) =>
      ingressFrom(
        Fact.gap(path, "names a prefix list that is not in the stack; the setting trustedPrefixLists answers"),
        "prefix list",
        ports,
        isIngress,
      ),
    );
  return [...fromRanges, ...fromGroups, ...fromLists, ...fromUnseen];
}

function ingressFrom(
  source: Fact<Cidr>,
  name: string,
  ports: Fact<PortRange>,
  isIngress: Truth,
  rule = "ingress",
): Ingress {
  const port = ports.fold({ known: describeRange, absent: () => "icmp", gap: () => "unknown" });
  return { source, ports, isIngress, detail: `${rule} ${name}:${port}` };
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

/** Whether the group that a rule names as its source is the one that it belongs to. */
function isOwnGroup(resource: Resource, context: IngressContext): Truth {
  if (!context.settings.get(strictSecurityGroupSources)) return Truth.false;
  const { ownGroup, ruleGroup, ingressGroup } = context.companionsOf(resource);
  const sources = resource.type === INGRESS_RULE ? ingressGroup : ruleGroup;
  return ownGroup.some((own) => sources.some((source) => Truth.of(source === own)));
}

// Lists which AWS made before customers could have their own, in June 2020, have the short form of ids.
const OF_AWS = /^pl-[0-9a-f]{8}$/i;

/** The prefix lists that a rule names, less those which AWS keeps and those which the settings trust. */
function strangeLists(rule: Block, names: Names, { settings }: IngressContext): Fact<string>[] {
  const trusted = settings.get(trustedPrefixLists);
  const isStrange = (id: string) => !OF_AWS.test(id) && !trusted.includes(id);
  return (names.prefixLists ? rule.leaves(names.prefixLists) : []).filter((list) =>
    list.fold({ known: isStrange, absent: () => false, gap: () => true }),
  );
}

/** The prefix lists of the stack that a rule names. Where several rules name several lists, which names which is open. */
function linkedLists(rule: Block, names: Names, resource: Resource, context: IngressContext): Link[] {
  if (strangeLists(rule, names, context).length === 0) return [];
  const { inlineLists, ruleLists, ingressLists } = context.companionsOf(resource);
  if (rule === resource) return (names === VPC_RULE ? ingressLists : ruleLists).map((link) => link);
  const links = inlineLists.map((link) => link);
  const users = resource.list("ingress").collect(
    (other) => (strangeLists(other, names, context).length > 0 ? [other] : []),
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

const LAUNCH = "aws:autoscaling:launchconfiguration";
const RESTRICTION = "SSHSourceRestriction";

/**
 * What the security group that Elastic Beanstalk makes lets in for administration: SSHSourceRestriction, written
 * "tcp, 22, 22, source". With a key pair and no restriction that is port 22 for everybody.
 */
function beanstalkIngresses(resource: Resource, context: IngressContext): Ingress[] {
  const option = (name: string) => ownOrInherited(resource, name, context);
  const hasGroup = option("DisableDefaultEC2SecurityGroup").is("true").not;
  const own = optionOf(resource, [LAUNCH, RESTRICTION]);
  if (isAbsent(own)) {
    if (resource.type === TEMPLATE) return [];
    const isSaid = (name: string) => option(name).satisfies(() => true);
    const isUnsaid = and(hasGroup, isSaid("EC2KeyName"), isSaid(RESTRICTION).not);
    const everybody = cidrOf(Fact.known(own.path, WORLD));
    return [ingressFrom(everybody, WORLD, Fact.known(own.path, { from: 22, to: 22 }), isUnsaid, RESTRICTION)];
  }
  const part = (index: number) => own.flatMap((rule) => partOf(own.path, rule, index));
  const ports = part(0).flatMap((protocol) =>
    ["tcp", "6", "udp", "17"].includes(protocol)
      ? part(1)
          .with(part(2))
          .map(([first, last]) => ({ from: Number(first), to: Number(last) }))
      : Fact.known(own.path, EVERY_PORT),
  );
  // What is no range is the name of a security group.
  const isRange = part(3).satisfies((source) => parseCidr(source) !== undefined);
  const applies = and(hasGroup, isRange);
  return [ingressFrom(cidrOf(part(3)), describeSource(part(3)), ports, applies, RESTRICTION)];
}

function partOf(path: string, rule: string, index: number): Fact<string> {
  const parts = rule.split(",").map((part) => part.trim());
  const isRule = parts.length === 4 && parts.slice(1, 3).every((port) => /^\d{1,5}$/.test(port));
  return isRule
    ? Fact.known(path, parts[index]!)
    : Fact.gap(path, "is malformed: protocol, from, to and source are expected there");
}

/** What a resource says of an option of its instances, or else its template. */
function ownOrInherited(resource: Resource, name: string, context: IngressContext): Fact<string> {
  const own = optionOf(resource, [LAUNCH, name]);
  if (!isAbsent(own) || isAbsent(resource.text("templateName"))) return own;
  const template = context.companionsOf(resource).template.first;
  return template
    ? optionOf(template, [LAUNCH, name])
    : Fact.gap("templateName", "names a template that is not in the stack");
}

const MOST_PORTS = 32_768;

/** What an inbound rule breaks. At most one of these is true: each rule is reported once. */
export interface Breach {
  /** Every protocol, or most ports, for a public source. */
  readonly everything: Truth;
  /** An administration or database port for the whole internet. */
  readonly adminPort: Truth;
  /** A port that sources on a list may reach, for a public source that is not on it. */
  readonly unlistedSource: Truth;
  /** Any other port that is not allowed, for a public source. */
  readonly otherPort: Truth;
}

export function breachOf({ source, ports, isIngress }: Ingress, settings: Settings): Breach {
  const allowed = settings.get(allowedIngressPorts);
  const transfer = settings.get(safelistedIngressPorts);
  const listed = settings.get(inboundCidrSafelists).map((list) => ({ ...list, ports: opened(list.ports) }));
  const listable = [...allowed, ...transfer, ...listed.flatMap((list) => list.ports)];
  const restricted = RESTRICTED_PORTS.filter(({ from }) => !(from === 22 && isInRanges(22, allowed)));
  const openTo = (cidr: Cidr): PortRange[] => [
    ...allowed,
    ...(isListed(cidr, settings.get(inboundCidrSafelist)) ? transfer : []),
    ...listed.flatMap((list) => (isListed(cidr, list.cidrs) ? list.ports : [])),
  ];

  const isFromOutside = and(isIngress, source.satisfies(isPublic));
  const everything = and(
    or(isFromOutside, and(isIngress, Truth.of(settings.get(strictSecurityGroupSources)))),
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
  const isOpen = source.with(ports).satisfies(([cidr, range]) => isCovered(range, openTo(cidr)));
  return {
    everything,
    adminPort,
    unlistedSource: and(
      isOtherwiseRefused,
      ports.satisfies((range) => isCovered(range, listable)),
      isOpen.not,
    ),
    otherPort: and(
      isOtherwiseRefused,
      ports.satisfies((range) => !isCovered(range, listable)),
    ),
  };
}

export const isListed = (cidr: Cidr, list: readonly string[]): boolean =>
  list.some((text) => contains(parseCidr(text)!, cidr));

/** What a list of a range of ports opens: administration and database ports only if it is about nothing else. */
const opened = (ports: PortRange): PortRange[] =>
  isCovered(ports, RESTRICTED_PORTS) ? [ports] : without(ports, RESTRICTED_PORTS);
