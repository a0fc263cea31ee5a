import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { acl, MANAGED } from "./_programs";

const distribution = (args: Partial<aws.cloudfront.DistributionArgs> = {}) =>
  new aws.cloudfront.Distribution("web", {
    enabled: true,
    origins: [{ originId: "site", domainName: "site.s3.us-east-1.amazonaws.com", originAccessControlId: "E1" }],
    defaultCacheBehavior: {
      targetOriginId: "site",
      viewerProtocolPolicy: "https-only",
      allowedMethods: ["GET", "HEAD"],
      cachedMethods: ["GET", "HEAD"],
    },
    restrictions: { geoRestriction: { restrictionType: "none" } },
    viewerCertificate: { cloudfrontDefaultCertificate: true },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "an ACL": {
      doc: true,
      program: () => distribution({ webAclId: acl({ scope: "CLOUDFRONT", rules: [MANAGED] }).arn }),
    },
    "an ACL of another stack": () =>
      distribution({ webAclId: "arn:aws:wafv2:us-east-1:111122223333:global/webacl/web/1" }),
  },
  violating: {
    nothing: { doc: true, program: () => distribution() },
    empty: { isEnoughIfSet: ["webAclId"], program: () => distribution({ webAclId: "" }) },
    "an ACL that stops nothing": () => distribution({ webAclId: acl({ scope: "CLOUDFRONT" }).arn }),
    "a classic ACL that stops nothing": () =>
      distribution({ webAclId: new aws.waf.WebAcl("web", { metricName: "web", defaultAction: { type: "ALLOW" } }).id }),
  },
  undecided: {
    "computed rules": () =>
      distribution({ webAclId: acl({ scope: "CLOUDFRONT", ruleJson: new aws.kms.Key("late").arn }).arn }),
  },
  notApplicable: {
    off: () => distribution({ enabled: false }),
    "from elsewhere": { settings: { waf: { managedElsewhere: true } }, program: () => distribution() },
  },
};
