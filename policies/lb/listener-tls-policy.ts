import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { texts } from "../core/settings";
import { LISTENERS } from "./_shared";

// Elastic Load Balancing user guide, "Security policies": what these names begin with accepts TLS 1.2 and 1.3 only.
const MODERN = /^ELBSecurityPolicy-(TLS13-1-2-|TLS13-1-3-|TLS-1-2-|FS-1-2-)/;
const RECOMMENDED = "ELBSecurityPolicy-TLS13-1-2-Res-2021-06";

const additionalTlsPolicies = texts("lb.additionalTlsPolicies", {
  fallback: [],
  description: "Names of further TLS policies that are accepted on listeners.",
});

export default definePolicy({
  id: "lb-listener-tls-policy",
  title: "HTTPS and TLS listeners accept TLS 1.2 or newer only",
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
  resources: LISTENERS,
  settings: [additionalTlsPolicies],
  whenAbsent: "ELBSecurityPolicy-2016-08, which accepts TLS 1.0.",
  fix: 'Set sslPolicy: "ELBSecurityPolicy-TLS13-1-2-Res-2021-06" (or a newer TLS13-1-2 policy).',
  remediates: true,
  peers: {
    config: ["elb-predefined-security-policy-ssl-check"],
    guard: ["elbv2_listener_ssl_policy_rule"],
    prowler: ["elbv2_insecure_ssl_ciphers"],
    steampipe: [
      "elb_tls_listener_protocol_version",
      "elb_application_network_lb_https_tls_listener_recommended_security_policy",
      "elb_network_lb_tls_listener_security_policy_configured",
    ],
    checkov: ["CKV_AWS_103", "CKV2_AWS_74"],
    "compliance-policies": ["aws-lb-listener-configure-secure-tls", "aws-alb-listener-configure-secure-tls"],
  },
  judge(listener, { settings }) {
    const accepted = settings.get(additionalTlsPolicies);
    const isModern = listener.text("sslPolicy").satisfies((name) => MODERN.test(name) || accepted.includes(name));
    return onlyIf(listener.word("protocol").isOneOf(["https", "tls"]), "the listener does not speak TLS", () =>
      violationUnless(isModern, "sslPolicy is missing or accepts TLS below 1.2", { set: { sslPolicy: RECOMMENDED } }),
    );
  },
});
