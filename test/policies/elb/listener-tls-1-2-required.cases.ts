import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const REFERENCE = "Reference-Security-Policy";
const MODERN = "ELBSecurityPolicy-TLS-1-2-2017-01";
const OLD = "ELBSecurityPolicy-2016-08";

type Attribute = { name: string; value: pulumi.Input<string> };

const balancer = (lbProtocol = "HTTPS", ...morePorts: number[]) =>
  new aws.elb.LoadBalancer("portal", {
    name: "portal",
    subnets: ["subnet-1"],
    listeners: [443, ...morePorts].map((lbPort) => ({
      lbPort,
      lbProtocol,
      instancePort: 8443,
      instanceProtocol: lbProtocol,
    })),
  });

const negotiation = (attributes: Attribute[], lbPort: pulumi.Input<number> = 443, loadBalancer = balancer()) =>
  new aws.elb.SslNegotiationPolicy("portal", { loadBalancer: loadBalancer.id, lbPort, attributes });

const policy = (loadBalancer: pulumi.Input<string>, policyAttributes: Attribute[]) =>
  new aws.elb.LoadBalancerPolicy("tls", {
    loadBalancerName: loadBalancer,
    policyName: "tls",
    policyTypeName: "SSLNegotiationPolicyType",
    policyAttributes,
  });

const attached = (policyAttributes: Attribute[], loadBalancerPort: pulumi.Input<number> = 443) => {
  const { name } = balancer();
  const { policyName } = policy(name, policyAttributes);
  new aws.elb.ListenerPolicy("portal", { loadBalancerName: name, loadBalancerPort, policyNames: [policyName] });
};

export const cases: PolicyCases = {
  compliant: {
    "the predefined policy for TLS 1.2": {
      doc: true,
      program: () => negotiation([{ name: REFERENCE, value: MODERN }]),
    },
    "protocols one by one, with TLS 1.2 only": () =>
      negotiation([
        { name: "Protocol-TLSv1", value: "false" },
        { name: "Protocol-TLSv1.1", value: "false" },
        { name: "Protocol-TLSv1.2", value: "true" },
        { name: "ECDHE-RSA-AES128-GCM-SHA256", value: "true" },
      ]),
    "a protocol beside the predefined policy, which decides": () =>
      negotiation([
        { name: REFERENCE, value: MODERN },
        { name: "Protocol-TLSv1", value: "true" },
      ]),
    "a policy that is attached to the listener": () => attached([{ name: REFERENCE, value: MODERN }]),
    "a policy that is attached to a port that is computed": () =>
      attached([{ name: REFERENCE, value: MODERN }], new aws.kms.Key("key").arn.apply(Number)),
    "a policy for a load balancer that is named by a literal": {
      linkedByLiteral: ["loadBalancer"],
      program: () => {
        balancer();
        new aws.elb.SslNegotiationPolicy("portal", {
          loadBalancer: "portal",
          lbPort: 443,
          attributes: [{ name: REFERENCE, value: MODERN }],
        });
      },
    },
    "a load balancer without TLS": () => balancer("TCP"),
    "a policy for a load balancer of another stack": () => policy("shared", [{ name: REFERENCE, value: MODERN }]),
  },
  violating: {
    "no policy is attached": { doc: true, program: () => balancer(), findings: ["port 443"] },
    "no policy is attached to SSL": { program: () => balancer("ssl"), findings: ["port 443"] },
    "a policy for one of two ports": {
      isEnoughIfSet: ["lbPort"],
      program: () => negotiation([{ name: REFERENCE, value: MODERN }], 443, balancer("HTTPS", 8443)),
      findings: ["port 8443"],
    },
    "a policy for another load balancer": {
      program: () => {
        balancer();
        const other = new aws.elb.LoadBalancer("other", {
          listeners: [{ lbPort: 443, lbProtocol: "TCP", instancePort: 443, instanceProtocol: "TCP" }],
        });
        negotiation([{ name: REFERENCE, value: MODERN }], 443, other);
      },
      findings: ["port 443"],
    },
    "a listener policy without names": {
      program: () => {
        const { name } = balancer();
        new aws.elb.ListenerPolicy("portal", { loadBalancerName: name, loadBalancerPort: 443, policyNames: [] });
      },
      findings: ["port 443"],
    },
    "an older predefined policy": () => negotiation([{ name: REFERENCE, value: OLD }]),
    "the predefined policy for TLS 1.1": () =>
      negotiation([{ name: REFERENCE, value: "ELBSecurityPolicy-TLS-1-1-2017-01" }]),
    "TLS 1.0 beside TLS 1.2": () =>
      negotiation([
        { name: "Protocol-TLSv1", value: "true" },
        { name: "Protocol-TLSv1.2", value: "true" },
      ]),
    "TLS 1.1 in an attached policy": () => attached([{ name: "Protocol-TLSv1.1", value: "true" }]),
    "SSL 3 in an attached policy": () => attached([{ name: "Protocol-SSLv3", value: "True" }]),
    "SSL 2 in an attached policy": () => attached([{ name: "Protocol-SSLv2", value: "true" }]),
    "an older predefined policy for a load balancer of another stack": () =>
      policy("shared", [{ name: REFERENCE, value: OLD }]),
  },
  undecided: {
    "a predefined policy that is computed": () => negotiation([{ name: REFERENCE, value: new aws.kms.Key("key").arn }]),
    "a protocol that is computed": () => negotiation([{ name: "Protocol-TLSv1", value: new aws.kms.Key("key").arn }]),
    "attributes that are computed": () => {
      const policyAttributes = new aws.kms.Key("key").arn.apply((value) => [{ name: REFERENCE, value }]);
      new aws.elb.LoadBalancerPolicy("tls", {
        loadBalancerName: "shared",
        policyName: "tls",
        policyTypeName: "SSLNegotiationPolicyType",
        policyAttributes,
      });
    },
    "listeners that are computed": () => {
      const listeners = new aws.acm.Certificate("portal", { domainName: "portal.clinic.example" }).arn.apply(
        (sslCertificateId) => [
          { lbPort: 443, lbProtocol: "HTTPS", instancePort: 443, instanceProtocol: "HTTPS", sslCertificateId },
        ],
      );
      new aws.elb.LoadBalancer("portal", { subnets: ["subnet-1"], listeners });
    },
  },
  notApplicable: {
    "a policy about something else": () => {
      new aws.elb.LoadBalancerPolicy("proxy", {
        loadBalancerName: "shared",
        policyName: "proxy",
        policyTypeName: "ProxyProtocolPolicyType",
        policyAttributes: [{ name: "ProxyProtocol", value: "true" }],
      });
    },
  },
};
