import type { Resource } from "../core/graph";
import { isPublic, isWorld } from "../core/network";
import { definePolicy, type Outcome, onlyIf, violationIf } from "../core/policy";
import type { Settings } from "../core/settings";
import { and, Truth } from "../core/truth";
import {
  breachOf,
  INGRESS,
  inboundCidrSafelist,
  inboundCidrSafelists,
  ingressCompanions,
  ingressSettings,
  isListed,
  judgeIngress,
} from "./_ingress";
import { cidrOf, describeSource } from "./_rule";

/** A firewall of a service's own: which addresses it lets in, and on which port. */
interface Firewall {
  readonly sources: string;
  readonly port: number;
  /** Whether the whole internet is told by this policy, and not by one of the service. */
  readonly ofWorld?: boolean;
  readonly applies: (resource: Resource) => Truth;
}

const FIREWALLS: Readonly<Record<string, Firewall>> = {
  "aws:eks/cluster:Cluster": {
    sources: "vpcConfig.publicAccessCidrs",
    port: 443,
    applies: (cluster) =>
      and(cluster.bool("vpcConfig.endpointPublicAccess").is(false).not, cluster.block("outpostConfig").isAbsent),
  },
  "aws:workspaces/ipGroup:IpGroup": { sources: "rules.source", port: 443, applies: () => Truth.true },
  "aws:ses/receiptFilter:ReceiptFilter": {
    sources: "cidr",
    port: 25,
    ofWorld: true,
    applies: (filter) => filter.word("policy").is("allow"),
  },
};

/** The ranges that may reach a port; where there are none, naming a range at all is enough. */
const listOf = (port: number, settings: Settings): string[] => [
  ...settings.get(inboundCidrSafelist),
  ...settings
    .get(inboundCidrSafelists)
    .filter(({ ports }) => ports.from <= port && port <= ports.to)
    .flatMap(({ cidrs }) => cidrs),
];

function judgeFirewall(resource: Resource, { sources, port, ofWorld, applies }: Firewall, settings: Settings): Outcome {
  const list = listOf(port, settings);
  return onlyIf(applies(resource), "the firewall lets nobody in", () =>
    resource.leaves(sources).map((source) => {
      const isRefused = cidrOf(source).satisfies((cidr) =>
        isWorld(cidr) ? ofWorld === true : isPublic(cidr) && list.length > 0 && !isListed(cidr, list),
      );
      const name = describeSource(source);
      return violationIf(isRefused, `${source.path} admits a public source that no safelist holds`, {
        detail: `${sources} ${name}`,
      });
    }),
  );
}

export default definePolicy({
  id: "ec2-security-group-ingress-cidr-safelisted",
  title: "Ports that have a safelist, SFTP and FTPS above all, are reached from the listed address ranges only",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["sftp-to-go#restricted-ports", "sftp-to-go#ip-safelisting", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [...INGRESS, ...Object.keys(FIREWALLS)],
  companions: ingressCompanions,
  settings: [...ingressSettings],
  whenAbsent: "A group without inbound rules lets nothing in.",
  fix: "Use a range of inboundCidrSafelist or of the port's list in inboundCidrSafelists, add this one there, or open the port for everybody in allowedIngressPorts.",
  peers: {
    prowler: ["ec2_securitygroup_allow_wide_open_public_ipv4"],
    steampipe: ["vpc_security_group_allows_ingress_authorized_ports"],
    "compliance-policies": ["aws-ec2-securitygroup-disallow-public-internet-ingress"],
  },
  judge(resource, context) {
    const firewall = FIREWALLS[resource.type];
    if (firewall) return judgeFirewall(resource, firewall, context.settings);
    return judgeIngress(resource, context, "a rule admits a source that is not on the safelist", (ingress) =>
      violationIf(
        breachOf(ingress, context.settings).unlistedSource,
        `${ingress.detail} admits a public source that no safelist of the port holds`,
        { detail: ingress.detail },
      ),
    );
  },
});
