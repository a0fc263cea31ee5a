import type { Resource } from "../core/graph";
import { type Context, definePolicy, violationIf } from "../core/policy";
import { and, type Truth } from "../core/truth";
import { isPlainHttp, LISTENERS, LOAD_BALANCERS, servesPlainHttp } from "../lb/_shared";
import {
  breachOf,
  DEFAULT_SECURITY_GROUP,
  INGRESS,
  ingressCompanions,
  ingressSettings,
  judgeIngress,
  SECURITY_GROUP,
} from "./_ingress";

const companions = {
  ...ingressCompanions,
  group: { types: [SECURITY_GROUP, DEFAULT_SECURITY_GROUP], from: "securityGroupId" },
  loadBalancers: { types: LOAD_BALANCERS, by: "securityGroups" },
  listeners: { types: LISTENERS, by: "loadBalancerArn" },
} as const;

/** Whether the group guards load balancers of the stack of which every plain HTTP listener only redirects to HTTPS. */
function redirectsOnly(resource: Resource, { companionsOf }: Context<typeof companions>): Truth {
  const serves = (listener: Resource) =>
    and(isPlainHttp(listener), listener.list("defaultActions").some(servesPlainHttp));
  const guardsRedirects = (group: Resource) => {
    const { loadBalancers } = companionsOf(group);
    return and(
      loadBalancers.exist,
      loadBalancers.every((balancer) => companionsOf(balancer).listeners.some(serves).not),
    );
  };
  const isGroup = resource.type === SECURITY_GROUP || resource.type === DEFAULT_SECURITY_GROUP;
  return isGroup ? guardsRedirects(resource) : companionsOf(resource).group.some(guardsRedirects);
}

export default definePolicy({
  id: "ec2-security-group-ingress-ports-allowed",
  title:
    "Security group rules let the internet in on the allowed ports only (HTTPS 443, unless the settings open others)",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["sftp-to-go#restricted-ports", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: INGRESS,
  companions,
  settings: [...ingressSettings],
  whenAbsent: "A group without inbound rules lets nothing in.",
  fix: "Narrow fromPort and toPort to an allowed port, use a security group as the source, list the source under the port in inboundCidrSafelists, or the port in allowedIngressPorts.",
  peers: {
    config: ["vpc-sg-open-only-to-authorized-ports"],
    prowler: [
      "ec2_securitygroup_allow_ingress_from_internet_to_any_port",
      "ec2_securitygroup_allow_ingress_from_internet_to_all_ports",
    ],
    steampipe: [
      "vpc_security_group_allows_ingress_authorized_ports",
      "vpc_security_group_restrict_ingress_tcp_udp_all",
    ],
    checkov: ["CKV_AWS_260"],
    "compliance-policies": ["aws-ec2-securitygroup-disallow-inbound-http-traffic"],
    guard: ["security_group_ingress_port_range_rule"],
  },
  judge(resource, context) {
    const redirects = redirectsOnly(resource, context);
    return judgeIngress(resource, context, "a rule lets the internet reach a port that is not allowed", (ingress) => {
      const isPort80 = ingress.ports.satisfies(({ from, to }) => from === 80 && to === 80);
      return violationIf(
        and(breachOf(ingress, context.settings).otherPort, and(isPort80, redirects).not),
        `${ingress.detail} lets a public source reach a port that is not allowed`,
        { detail: ingress.detail },
      );
    });
  },
});
