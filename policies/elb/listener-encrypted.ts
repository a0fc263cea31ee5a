import { describePort } from "../core/network";
import { definePolicy, orUndecided, violationIf, violationUnless } from "../core/policy";
import { isInRanges } from "../core/ports";
import { ports } from "../core/settings";
import { and, or } from "../core/truth";
import { isTls } from "./_shared";

const tlsPassthroughPorts = ports("elb.tlsPassthroughPorts", {
  fallback: [],
  description: "Ports of classic load balancers on which TCP is passed to instances that end TLS themselves.",
});

export default definePolicy({
  id: "elb-listener-encrypted",
  title: "Classic load balancers listen with HTTPS or SSL and talk so to their instances",
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
  resources: ["aws:elb/loadBalancer:LoadBalancer"],
  settings: [tlsPassthroughPorts],
  whenAbsent: "Both protocols are always given.",
  fix: 'Set lbProtocol and instanceProtocol to "HTTPS" (or "SSL").',
  peers: {
    "cdk-nag": ["ELBTlsHttpsListenersOnly"],
    config: ["elb-tls-https-listeners-only"],
    guard: ["elb_tls_https_listeners_only"],
    prowler: ["elb_ssl_listeners"],
    steampipe: ["elb_classic_lb_use_tls_https_listeners"],
    checkov: ["CKV_AWS_376"],
    "compliance-policies": ["aws-elb-loadbalancer-disallow-unencrypted-traffic"],
  },
  judge(balancer, { settings }) {
    const passthrough = settings.get(tlsPassthroughPorts);
    return balancer.list("listeners").collect((listener) => {
      const port = listener.number("lbPort");
      const detail = (side: string) => ({ detail: `${side} ${describePort(port)}` });
      const isPassedThrough = and(
        listener.word("lbProtocol").is("tcp"),
        port.satisfies((number) => isInRanges(number, passthrough)),
      );
      const isFrontTls = isTls(listener, "lbProtocol");
      return [
        violationUnless(
          or(isFrontTls, isPassedThrough),
          `${listener.path}: lbProtocol takes traffic without TLS`,
          detail("front"),
        ),
        violationIf(
          and(isFrontTls, isTls(listener, "instanceProtocol").not),
          `${listener.path}: instanceProtocol forwards traffic without TLS`,
          detail("instance"),
        ),
      ];
    }, orUndecided("a listener takes or forwards traffic without TLS"));
  },
});
