import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { isAcmCertificate } from "../core/requirements";
import { isOneOf } from "../core/text";
import { LISTENERS } from "./_shared";

export default definePolicy({
  id: "lb-listener-acm-certificate",
  title: "HTTPS and TLS listeners present a managed certificate",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [
    ...LISTENERS,
    "aws:lb/listenerCertificate:ListenerCertificate",
    "aws:alb/listenerCertificate:ListenerCertificate",
  ],
  whenAbsent: "certificateArn is required for TLS.",
  fix: "Set certificateArn to the arn of an acm.Certificate (or its CertificateValidation).",
  peers: {
    "cdk-nag": ["ELBv2ACMCertificateRequired"],
    config: ["elbv2-acm-certificate-required"],
    guard: ["elbv2_acm_certificate_required"],
    steampipe: ["elb_application_network_lb_use_ssl_certificate"],
  },
  judge(listener) {
    const judgeCertificate = () =>
      violationUnless(
        isAcmCertificate(listener, "certificateArn"),
        "certificateArn is no certificate of ACM: nobody renews it",
      );
    if (!isOneOf(LISTENERS, listener.type)) return judgeCertificate();
    return onlyIf(
      listener.word("protocol").isOneOf(["https", "tls"]),
      "the listener does not speak TLS",
      judgeCertificate,
    );
  },
});
