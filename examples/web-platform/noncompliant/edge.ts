import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, domain, policyDocument } from "./foundation";
import { firstSubnet, subnetIds, vpc, web } from "./network";

// The pages: a bucket that is a website, before it a distribution that nobody looked at again after the demonstration.
const siteName = pulumi.interpolate`clinic-portal-site-${account}`;
const site = new aws.s3.Bucket("site", { bucket: siteName });
new aws.s3.BucketServerSideEncryptionConfiguration("site", {
  bucket: site.id,
  rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }],
});
new aws.s3.BucketVersioning("site", { bucket: site.id, versioningConfiguration: { status: "Enabled" } });
new aws.s3.BucketPolicy("site", {
  bucket: site.id,
  policy: policyDocument({
    Effect: "Allow",
    Principal: "*",
    Action: "s3:GetObject",
    Resource: pulumi.interpolate`arn:aws:s3:::${siteName}/*`,
  }),
});

const certificate = new aws.acm.Certificate("portal", { domainName: domain, validationMethod: "EMAIL" });
export const edge = new aws.cloudfront.Distribution("portal", {
  enabled: true,
  aliases: [domain],
  origins: [
    { originId: "site", domainName: pulumi.interpolate`${siteName}.s3.us-east-1.amazonaws.com` },
    {
      originId: "application",
      domainName: `origin.${domain}`,
      customOriginConfig: {
        httpPort: 80,
        httpsPort: 443,
        originProtocolPolicy: "http-only",
        originSslProtocols: ["TLSv1", "TLSv1.2"],
      },
    },
  ],
  defaultCacheBehavior: {
    targetOriginId: "site",
    viewerProtocolPolicy: "redirect-to-https",
    allowedMethods: ["GET", "HEAD"],
    cachedMethods: ["GET", "HEAD"],
  },
  orderedCacheBehaviors: [
    {
      pathPattern: "/app/*",
      targetOriginId: "application",
      viewerProtocolPolicy: "allow-all",
      allowedMethods: ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"],
      cachedMethods: ["GET", "HEAD"],
    },
  ],
  restrictions: { geoRestriction: { restrictionType: "none" } },
  viewerCertificate: {
    acmCertificateArn: certificate.arn,
    sslSupportMethod: "sni-only",
    minimumProtocolVersion: "TLSv1.1_2016",
  },
});

// A web ACL that counts, "until we know what it would block". That was two years ago.
export const acl = new aws.wafv2.WebAcl("counting", {
  scope: "REGIONAL",
  defaultAction: { allow: {} },
  rules: ["CommonRuleSet", "SQLiRuleSet"].map((name, priority) => ({
    name,
    priority,
    overrideAction: { count: {} },
    statement: { managedRuleGroupStatement: { vendorName: "AWS", name: `AWSManagedRules${name}` } },
    visibilityConfig: { metricName: name, cloudwatchMetricsEnabled: true, sampledRequestsEnabled: true },
  })),
  visibilityConfig: { metricName: "counting", cloudwatchMetricsEnabled: true, sampledRequestsEnabled: true },
});

const balancer = new aws.lb.LoadBalancer("portal", {
  loadBalancerType: "application",
  subnets: subnetIds,
  securityGroups: [web.id],
  accessLogs: { enabled: false, bucket: "clinic-portal-balancer-logs" },
  dropInvalidHeaderFields: false,
  desyncMitigationMode: "monitor",
});
export const targets = new aws.lb.TargetGroup("portal", {
  vpcId: vpc.id,
  targetType: "ip",
  protocol: "HTTP",
  port: 8080,
});
new aws.lb.Listener("plain", {
  loadBalancerArn: balancer.arn,
  protocol: "HTTP",
  port: 80,
  defaultActions: [{ type: "forward", targetGroupArn: targets.arn }],
});
export const listener = new aws.lb.Listener("encrypted", {
  loadBalancerArn: balancer.arn,
  protocol: "HTTPS",
  port: 443,
  sslPolicy: "ELBSecurityPolicy-2016-08",
  certificateArn: certificate.arn,
  defaultActions: [{ type: "forward", targetGroupArn: targets.arn }],
});
// The one from before, which two clinics still have in their bookmarks.
new aws.elb.LoadBalancer("old", {
  subnets: [firstSubnet.id],
  securityGroups: [web.id],
  listeners: [{ lbProtocol: "http", lbPort: 80, instanceProtocol: "http", instancePort: 8080 }],
  crossZoneLoadBalancing: false,
});

// A page for one patient, by name and date of birth.
const zone = new aws.route53.Zone("portal", { name: domain });
new aws.route53.Record("memorial", {
  zoneId: zone.zoneId,
  name: `jane-doe-19840612.${domain}`,
  type: "CNAME",
  ttl: 300,
  records: [domain],
});
new aws.route53domains.RegisteredDomain("clinic", {
  domainName: "clinic.example",
  adminPrivacy: false,
  registrantPrivacy: false,
  transferLock: false,
  autoRenew: true,
});
