import type { Block, Fact, Items } from "../core/fact";
import { describePort } from "../core/network";
import { definePolicy, onlyIf, orUndecided, violationIf } from "../core/policy";
import { and, or, Truth } from "../core/truth";
import { isTls, LOAD_BALANCER } from "./_shared";

const LOAD_BALANCER_POLICY = "aws:elb/loadBalancerPolicy:LoadBalancerPolicy";
const REFERENCE = "Reference-Security-Policy";
const OLD_PROTOCOLS = ["Protocol-SSLv2", "Protocol-SSLv3", "Protocol-TLSv1", "Protocol-TLSv1.1"];

// Elastic Load Balancing guide for classic load balancers, "Predefined SSL security policies": the one without TLS 1.0 and 1.1.
const MODERN = "ELBSecurityPolicy-TLS-1-2-2017-01";

/** A predefined policy decides by its name; without one, protocols that are not named are off. */
function acceptsOldTls(attributes: Items<Block>): Truth {
  const isReference = (attribute: Block) => attribute.text("name").is(REFERENCE);
  const hasOldReference = attributes.some((attribute) =>
    and(isReference(attribute), attribute.text("value").is(MODERN).not),
  );
  const hasOldProtocol = attributes.some((attribute) =>
    and(attribute.text("name").isOneOf(OLD_PROTOCOLS), attribute.bool("value").is(true)),
  );
  return or(hasOldReference, and(attributes.some(isReference).not, hasOldProtocol));
}

/** A port that is not known may be the one. */
const isSamePort = (port: Fact<number>, other: Fact<number>): Truth =>
  port.fold({ known: (number) => other.is(number), absent: () => Truth.false, gap: () => Truth.true });

export default definePolicy({
  id: "elb-listener-tls-1-2-required",
  title: "Classic load balancer TLS listeners accept TLS 1.2 only",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: [
    "sftp-to-go#encryption-in-transit",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [
    "aws:elb/loadBalancerPolicy:LoadBalancerPolicy",
    "aws:elb/sslNegotiationPolicy:SslNegotiationPolicy",
    "aws:elb/loadBalancer:LoadBalancer",
  ],
  companions: {
    listenerPolicies: { types: ["aws:elb/listenerPolicy:ListenerPolicy"], by: "loadBalancerName" },
    negotiationPolicies: { types: ["aws:elb/sslNegotiationPolicy:SslNegotiationPolicy"], by: "loadBalancer" },
  },
  whenAbsent: "ELBSecurityPolicy-2016-08, which accepts TLS 1.0.",
  fix: 'Attach an aws.elb.SslNegotiationPolicy with Reference-Security-Policy "ELBSecurityPolicy-TLS-1-2-2017-01".',
  peers: {
    config: ["elb-predefined-security-policy-ssl-check"],
    guard: ["elb_predefined_security_policy_ssl_check"],
    prowler: ["elb_insecure_ssl_ciphers"],
    steampipe: ["elb_listener_use_secure_ssl_cipher"],
    checkov: ["CKV_AWS_213"],
  },
  judge(resource, { companionsOf }) {
    if (resource.type === LOAD_BALANCER) {
      const { listenerPolicies, negotiationPolicies } = companionsOf(resource);
      return resource.list("listeners").collect((listener) => {
        const port = listener.number("lbPort");
        const hasPolicy = or(
          negotiationPolicies.some((policy) => isSamePort(policy.number("lbPort"), port)),
          listenerPolicies.some((policy) =>
            and(isSamePort(policy.number("loadBalancerPort"), port), policy.texts("policyNames").isEmpty.not),
          ),
        );
        return violationIf(
          and(isTls(listener, "lbProtocol"), hasPolicy.not),
          `${listener.path} has no TLS policy attached, and so accepts TLS 1.0`,
          { detail: `port ${describePort(port)}` },
        );
      }, orUndecided("a listener accepts TLS 1.0"));
    }
    const isLoadBalancerPolicy = resource.type === LOAD_BALANCER_POLICY;
    const isNegotiation = isLoadBalancerPolicy
      ? resource.text("policyTypeName").is("SSLNegotiationPolicyType")
      : Truth.true;
    return onlyIf(isNegotiation, "the policy is not about TLS", () =>
      violationIf(
        acceptsOldTls(resource.list(isLoadBalancerPolicy ? "policyAttributes" : "attributes")),
        "The policy accepts TLS 1.0 or 1.1",
      ),
    );
  },
});
