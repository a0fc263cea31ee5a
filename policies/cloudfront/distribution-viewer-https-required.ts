import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { behaviours } from "./_shared";

export default definePolicy({
  id: "cloudfront-distribution-viewer-https-required",
  title: "CloudFront serves viewers over HTTPS only",
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
    "aws:cloudfront/distribution:Distribution",
    "aws:cloudfront/multitenantDistribution:MultitenantDistribution",
  ],
  whenAbsent: "viewerProtocolPolicy is always given.",
  fix: 'Set viewerProtocolPolicy: "redirect-to-https" or "https-only" on every cache behaviour.',
  remediates: true,
  peers: {
    prowler: ["cloudfront_distributions_https_enabled"],
    steampipe: ["cloudfront_distribution_encryption_in_transit_enabled"],
    checkov: ["CKV_AWS_34"],
    "compliance-policies": ["aws-cloudfront-distribution-disallow-unencrypted-traffic"],
    guard: ["cloudfront_viewer_policy_https"],
  },
  judge: (distribution) =>
    behaviours(distribution).collect(
      (behaviour) =>
        violationIf(
          behaviour.text("viewerProtocolPolicy").is("allow-all"),
          `${behaviour.path}: viewerProtocolPolicy is "allow-all", so that viewers may use plain HTTP`,
          { detail: behaviour.path, set: { [`${behaviour.path}.viewerProtocolPolicy`]: "redirect-to-https" } },
        ),
      orUndecided("a cache behaviour lets viewers use plain HTTP"),
    ),
});
