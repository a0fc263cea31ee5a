import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { isAcmCertificate } from "../core/requirements";
import { and } from "../core/truth";
import { isTls } from "./_shared";

export default definePolicy({
  id: "elb-listener-acm-certificate",
  title: "Classic load balancer listeners use an ACM certificate",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:elb/loadBalancer:LoadBalancer"],
  whenAbsent: "sslCertificateId is required for TLS.",
  fix: "Set sslCertificateId to the arn of an aws.acm.Certificate.",
  peers: {
    "cdk-nag": ["ELBACMCertificateRequired"],
    config: ["elb-acm-certificate-required"],
    guard: ["elb_acm_certificate_required"],
    prowler: ["elb_ssl_listeners_use_acm_certificate"],
    steampipe: ["elb_classic_lb_use_ssl_certificate"],
    checkov: ["CKV_AWS_127"],
  },
  judge: (balancer) =>
    balancer
      .list("listeners")
      .collect(
        (listener) =>
          violationIf(
            and(isTls(listener, "lbProtocol"), isAcmCertificate(listener, "sslCertificateId").not),
            `${listener.path}.sslCertificateId is no certificate of ACM: nobody renews it`,
            { detail: listener.path },
          ),
        orUndecided("a listener has no certificate of ACM"),
      ),
});
