import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, bucketArn, logGroup, ofThisAccount, SecureBucket, WebAcl } from "../../components";
import { alarm, config, domain, key } from "./foundation";
import { balancerGroup, gateway, network } from "./network";

// From the browser to the load balancer: TLS 1.2 or 1.3 all the way, with certificates that renew themselves.

const zoneId = config.require("zoneId");

/** A certificate that proves itself by a record in the zone, and renews itself as long as the record is there. */
function certificate(name: string, domainName: string): pulumi.Output<string> {
  const made = new aws.acm.Certificate(name, {
    domainName,
    validationMethod: "DNS",
    keyAlgorithm: "EC_prime256v1",
    options: { certificateTransparencyLoggingPreference: "ENABLED", export: "DISABLED" },
  });
  const option = made.domainValidationOptions.apply((options) => options[0]!);
  const record = new aws.route53.Record(`${name}-validation`, {
    zoneId,
    name: option.resourceRecordName,
    type: option.resourceRecordType,
    records: [option.resourceRecordValue],
    ttl: 300,
  });
  return new aws.acm.CertificateValidation(name, { certificateArn: made.arn, validationRecordFqdns: [record.fqdn] })
    .certificateArn;
}

// Load balancers write their logs to buckets with S3's own keys only.
const LOGS = "balancer-logs";
const logs = new SecureBucket(LOGS, {
  key,
  encryption: "AES256",
  lockedDays: 365,
  statements: [
    {
      Sid: "LoadBalancers",
      Effect: "Allow",
      Principal: { Service: "logdelivery.elasticloadbalancing.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: pulumi.interpolate`${bucketArn(LOGS)}/care/AWSLogs/${account}/*`,
      Condition: ofThisAccount,
    },
  ],
});
const balancer = new aws.lb.LoadBalancer(
  "care",
  {
    name: "care",
    internal: true,
    loadBalancerType: "application",
    subnets: network.subnetIds,
    securityGroups: [balancerGroup.id],
    accessLogs: { enabled: true, bucket: logs.name, prefix: "care" },
    dropInvalidHeaderFields: true,
    desyncMitigationMode: "strictest",
    enableDeletionProtection: true,
  },
  { dependsOn: logs.settings },
);
/** The application ends TLS itself: what is sent is encrypted on the last metre too. */
export const targets = new aws.lb.TargetGroup("care", {
  vpcId: network.vpcId,
  targetType: "ip",
  protocol: "HTTPS",
  port: 8443,
  healthCheck: { protocol: "HTTPS", path: "/health" },
});
export const listener = new aws.lb.Listener("care", {
  loadBalancerArn: balancer.arn,
  protocol: "HTTPS",
  port: 443,
  sslPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06",
  certificateArn: certificate("origin", `origin.${domain}`),
  defaultActions: [{ type: "forward", targetGroupArn: targets.arn }],
});
alarm("errors", {
  alarmDescription: "The application does not answer patients",
  namespace: "AWS/ApplicationELB",
  metricName: "HTTPCode_Target_5XX_Count",
  dimensions: { LoadBalancer: balancer.arnSuffix },
  statistic: "Sum",
  period: 300,
  evaluationPeriods: 1,
  threshold: 20,
  comparisonOperator: "GreaterThanThreshold",
  treatMissingData: "notBreaching",
});

const origin = new aws.cloudfront.VpcOrigin(
  "care",
  {
    vpcOriginEndpointConfig: {
      name: "care",
      arn: balancer.arn,
      httpPort: 80,
      httpsPort: 443,
      originProtocolPolicy: "https-only",
      originSslProtocols: { items: ["TLSv1.2"], quantity: 1 },
    },
  },
  { dependsOn: [gateway, listener] },
);
const headers = new aws.cloudfront.ResponseHeadersPolicy("care", {
  name: "care",
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
export const distribution = new aws.cloudfront.Distribution("care", {
  enabled: true,
  isIpv6Enabled: true,
  httpVersion: "http2and3",
  aliases: [domain],
  webAclId: new WebAcl("edge", { key, scope: "CLOUDFRONT" }).arn,
  // The name is the one that the certificate of the load balancer is for.
  origins: [{ originId: "care", domainName: `origin.${domain}`, vpcOriginConfig: { vpcOriginId: origin.id } }],
  defaultCacheBehavior: {
    targetOriginId: "care",
    viewerProtocolPolicy: "https-only",
    allowedMethods: ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"],
    cachedMethods: ["GET", "HEAD"],
    // Nothing that is a patient's stays at the edge.
    cachePolicyId: aws.cloudfront.getCachePolicyOutput({ name: "Managed-CachingDisabled" }).id as pulumi.Output<string>,
    originRequestPolicyId: aws.cloudfront.getOriginRequestPolicyOutput({ name: "Managed-AllViewerExceptHostHeader" })
      .id as pulumi.Output<string>,
    responseHeadersPolicyId: headers.id,
  },
  restrictions: { geoRestriction: { restrictionType: "whitelist", locations: ["US"] } },
  viewerCertificate: {
    acmCertificateArn: certificate("care", domain),
    sslSupportMethod: "sni-only",
    minimumProtocolVersion: "TLSv1.2_2021",
  },
});
// Logs of CloudFront's newer kind: a source, a destination, and a delivery from the one to the other.
const source = new aws.cloudwatch.LogDeliverySource("edge", {
  name: "care-edge",
  logType: "ACCESS_LOGS",
  resourceArn: distribution.arn,
});
const destination = new aws.cloudwatch.LogDeliveryDestination("edge", {
  name: "care-edge",
  deliveryDestinationConfiguration: { destinationResourceArn: logGroup("edge", { key }).arn },
});
new aws.cloudwatch.LogDelivery("edge", { deliverySourceName: source.name, deliveryDestinationArn: destination.arn });
for (const type of ["A", "AAAA"]) {
  new aws.route53.Record(`care-${type}`, {
    zoneId,
    name: domain,
    type,
    aliases: [{ name: distribution.domainName, zoneId: distribution.hostedZoneId, evaluateTargetHealth: false }],
  });
}
