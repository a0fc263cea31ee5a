import { definePolicy, violationUnless } from "../core/policy";
import { mustBeSet } from "../core/requirements";
import { DISTRIBUTION } from "./_shared";

const YEAR = 31_536_000;

export default definePolicy({
  id: "cloudfront-response-headers-hsts-enabled",
  title: "CloudFront tells browsers to use HTTPS always",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: [
    "sftp-to-go#encryption-in-transit",
    "astro#encryption-in-transit",
    "platform-sh#application-security",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy", DISTRIBUTION],
  whenAbsent: "Browsers are told nothing.",
  fix: "Set securityHeadersConfig.strictTransportSecurity: { accessControlMaxAgeSec: 31536000, override: true } and attach the policy by responseHeadersPolicyId.",
  peers: { checkov: ["CKV_AWS_259", "CKV2_AWS_32"] },
  judge: (resource) => {
    if (resource.type === DISTRIBUTION) {
      return mustBeSet(
        "defaultCacheBehavior.responseHeadersPolicyId",
        "browsers are not told to stay on HTTPS",
      )(resource);
    }
    const path = "securityHeadersConfig.strictTransportSecurity.accessControlMaxAgeSec";
    return violationUnless(
      resource.number(path).satisfies((seconds) => seconds >= YEAR),
      `${path} is missing or shorter than a year: browsers are not told to stay on HTTPS`,
      { set: { [path]: YEAR } },
    );
  },
});
