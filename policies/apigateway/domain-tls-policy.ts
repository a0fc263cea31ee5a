import { definePolicy, violationIf } from "../core/policy";
import { and, or, Truth } from "../core/truth";

const V1_DOMAIN = "aws:apigateway/domainName:DomainName";
const V2_DOMAIN = "aws:apigatewayv2/domainName:DomainName";
const REST_API = "aws:apigateway/restApi:RestApi";

export default definePolicy({
  id: "apigateway-domain-tls-policy",
  title: "API custom domains and endpoints require TLS 1.2",
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
    "aws:apigateway/domainName:DomainName",
    "aws:apigatewayv2/domainName:DomainName",
    "aws:apigateway/restApi:RestApi",
  ],
  whenAbsent: "TLS 1.0 for an edge-optimized domain name; TLS 1.2 for a regional or private one.",
  fix: 'Set securityPolicy: "TLS_1_2" (v2: domainNameConfiguration.securityPolicy).',
  remediates: true,
  peers: {
    checkov: ["CKV_AWS_206"],
    "compliance-policies": [
      "aws-apigateway-domainname-configure-security-policy",
      "aws-apigatewayv2-domainname-configure-domain-name-security-policy",
      "aws-apigatewayv2-domainname-enable-domain-name-configuration",
    ],
    guard: ["api_gw_domain_deny_non_tls_traffic"],
  },
  judge(resource) {
    const v2 = resource.type === V2_DOMAIN;
    const policy = resource.text(v2 ? "domainNameConfiguration.securityPolicy" : "securityPolicy");
    const isModern = policy.satisfies((name) => name === "TLS_1_2" || /^SecurityPolicy_TLS1[23]_/.test(name));
    const types = resource.texts("endpointConfiguration.types");
    const hasRegionalCertificate = or(
      resource.text("regionalCertificateArn").isSet,
      resource.text("regionalCertificateName").isSet,
    );
    const isEdge = or(
      types.some((type) => type.is("EDGE")),
      and(types.isEmpty, hasRegionalCertificate.not),
    );
    const isOldUnsaid = resource.type === V1_DOMAIN ? and(policy.isAbsent, isEdge) : Truth.false;
    return violationIf(
      or(and(policy.isSet, isModern.not), isOldUnsaid),
      `${policy.path} lets clients negotiate TLS below 1.2`,
      resource.type === REST_API ? {} : { set: { [policy.path]: "TLS_1_2" } },
    );
  },
});
