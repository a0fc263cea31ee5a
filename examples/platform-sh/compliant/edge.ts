import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, bucketArn, logGroup, SecureBucket, WebAcl } from "../../components";
import { config, domain, key } from "./foundation";
import { balancers, gateway, network } from "./network";

// From the browser to the load balancer. Nothing is reached past CloudFront and its web ACL.

/** Of the portal's name and of the origin's. It renews itself as long as its records are there. */
function certificate(): pulumi.Output<string> {
  const names = [domain, `origin.${domain}`];
  const made = new aws.acm.Certificate("portal", {
    domainName: domain,
    subjectAlternativeNames: names.slice(1),
    validationMethod: "DNS",
    keyAlgorithm: "EC_prime256v1",
    options: { certificateTransparencyLoggingPreference: "ENABLED", export: "DISABLED" },
  });
  const records = names.map((name, index) => {
    const option = made.domainValidationOptions[index]!;
    return new aws.route53.Record(`${name}-validation`, {
      zoneId: config.require("zoneId"),
      name: option.resourceRecordName,
      type: option.resourceRecordType,
      records: [option.resourceRecordValue],
      ttl: 300,
    });
  });
  return new aws.acm.CertificateValidation("portal", {
    certificateArn: made.arn,
    validationRecordFqdns: records.map(({ fqdn }) => fqdn),
  }).certificateArn;
}
/** CloudFront takes certificates of us-east-1 only, which is the portal's region anyway. */
export const certificateArn = certificate();

// Requests to the load balancer and to the other buckets: both are delivered to buckets with S3's own keys only, and S3's
// not to buckets that lock objects by themselves.
const LOGS = "access-logs";
const accessLogs = new SecureBucket(LOGS, {
  key,
  encryption: "AES256",
  lockedDays: 0,
  keptDays: 2192,
  statements: [
    {
      Sid: "Logs",
      Effect: "Allow",
      Principal: { Service: ["logging.s3.amazonaws.com", "logdelivery.elasticloadbalancing.amazonaws.com"] },
      Action: "s3:PutObject",
      Resource: pulumi.interpolate`${bucketArn(LOGS)}/*`,
      Condition: { StringEquals: { "aws:SourceAccount": account } },
    },
  ],
});
/** A bucket whose requests are logged. */
export function loggedBucket(name: string, tags?: Record<string, string>): SecureBucket {
  const bucket = new SecureBucket(name, { key, ...(tags && { tags }) });
  new aws.s3.BucketLogging(
    name,
    { bucket: bucket.id, targetBucket: accessLogs.id, targetPrefix: `${name}/` },
    { dependsOn: accessLogs.settings },
  );
  return bucket;
}

export const balancer = new aws.lb.LoadBalancer(
  "portal",
  {
    name: "portal",
    internal: true,
    loadBalancerType: "application",
    subnets: network.subnetIds,
    securityGroups: [balancers.id],
    accessLogs: { enabled: true, bucket: accessLogs.name, prefix: "balancer" },
    dropInvalidHeaderFields: true,
    desyncMitigationMode: "strictest",
    enableDeletionProtection: true,
  },
  { dependsOn: accessLogs.settings },
);
const origin = new aws.cloudfront.VpcOrigin(
  "portal",
  {
    vpcOriginEndpointConfig: {
      name: "portal",
      arn: balancer.arn,
      httpPort: 80,
      httpsPort: 443,
      originProtocolPolicy: "https-only",
      originSslProtocols: { items: ["TLSv1.2"], quantity: 1 },
    },
  },
  { dependsOn: [gateway] },
);

const headers = new aws.cloudfront.ResponseHeadersPolicy("portal", {
  name: "portal",
  securityHeadersConfig: {
    strictTransportSecurity: {
      accessControlMaxAgeSec: 63072000,
      includeSubdomains: true,
      preload: true,
      override: true,
    },
    contentTypeOptions: { override: true },
    frameOptions: { frameOption: "DENY", override: true },
    referrerPolicy: { referrerPolicy: "no-referrer", override: true },
  },
});
const edgeAcl = new WebAcl("portal-edge", { key, scope: "CLOUDFRONT" });
export const distribution = new aws.cloudfront.Distribution("portal", {
  enabled: true,
  isIpv6Enabled: true,
  httpVersion: "http2and3",
  aliases: [domain],
  webAclId: edgeAcl.arn,
  origins: [{ originId: "portal", domainName: `origin.${domain}`, vpcOriginConfig: { vpcOriginId: origin.id } }],
  defaultCacheBehavior: {
    targetOriginId: "portal",
    viewerProtocolPolicy: "https-only",
    allowedMethods: ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"],
    cachedMethods: ["GET", "HEAD"],
    // Pages of patients are for one patient each: nothing is kept at the edge.
    cachePolicyId: aws.cloudfront.getCachePolicyOutput({ name: "Managed-CachingDisabled" }).id as pulumi.Output<string>,
    originRequestPolicyId: aws.cloudfront.getOriginRequestPolicyOutput({ name: "Managed-AllViewerExceptHostHeader" })
      .id as pulumi.Output<string>,
    responseHeadersPolicyId: headers.id,
  },
  restrictions: { geoRestriction: { restrictionType: "whitelist", locations: ["US"] } },
  viewerCertificate: {
    acmCertificateArn: certificateArn,
    sslSupportMethod: "sni-only",
    minimumProtocolVersion: "TLSv1.2_2021",
  },
});
// Logs of CloudFront's newer kind: a source, a destination, and a delivery from the one to the other.
const source = new aws.cloudwatch.LogDeliverySource("portal", {
  name: "portal-edge",
  logType: "ACCESS_LOGS",
  resourceArn: distribution.arn,
});
const destination = new aws.cloudwatch.LogDeliveryDestination("portal", {
  name: "portal-edge",
  deliveryDestinationConfiguration: { destinationResourceArn: logGroup("edge", { key }).arn },
});
new aws.cloudwatch.LogDelivery("portal", { deliverySourceName: source.name, deliveryDestinationArn: destination.arn });
for (const type of ["A", "AAAA"]) {
  new aws.route53.Record(`portal-${type}`, {
    zoneId: config.require("zoneId"),
    name: domain,
    type,
    aliases: [{ name: distribution.domainName, zoneId: distribution.hostedZoneId, evaluateTargetHealth: false }],
  });
}
