import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, bucketArn, logGroup, ofThisAccount, policyDocument, SecureBucket, WebAcl } from "../../components";
import { config, domain, key, ofOurDistributions } from "./foundation";
import { balancers, gateway, network } from "./network";

// From the browser to the load balancer: names, certificates, CloudFront with its web ACL, the balancer.

// The zone is signed. Route 53 takes no other key for that than an elliptic one of us-east-1, and such a key can't rotate.
const signingKey = new aws.kms.Key("dnssec", {
  description: "Signs the names of the portal",
  customerMasterKeySpec: "ECC_NIST_P256",
  keyUsage: "SIGN_VERIFY",
  deletionWindowInDays: 30,
  policy: policyDocument(
    {
      Effect: "Allow",
      Principal: { AWS: pulumi.interpolate`arn:aws:iam::${account}:root` },
      Action: "kms:*",
      Resource: "*",
    },
    {
      Effect: "Allow",
      Principal: { Service: "dnssec-route53.amazonaws.com" },
      Action: ["kms:DescribeKey", "kms:GetPublicKey", "kms:Sign"],
      Resource: "*",
      Condition: ofThisAccount,
    },
    {
      Effect: "Allow",
      Principal: { Service: "dnssec-route53.amazonaws.com" },
      Action: "kms:CreateGrant",
      Resource: "*",
      Condition: { Bool: { "kms:GrantIsForAWSResource": "true" }, ...ofThisAccount },
    },
  ),
});
export const zone = new aws.route53.Zone("portal", { name: domain });
const signer = new aws.route53.KeySigningKey("portal", {
  name: "portal",
  hostedZoneId: zone.id,
  keyManagementServiceArn: signingKey.arn,
});
new aws.route53.HostedZoneDnsSec("portal", { hostedZoneId: signer.hostedZoneId });
new aws.route53.QueryLog("portal", {
  zoneId: zone.zoneId,
  // Route 53 writes to groups whose names begin so.
  cloudwatchLogGroupArn: logGroup("dns", { key, name: `/aws/route53/${domain}` }).arn,
});

/** A certificate that proves itself by a record in the zone, and renews itself as long as the record is there. */
export function certificate(name: string, domainName: string): pulumi.Output<string> {
  const made = new aws.acm.Certificate(name, {
    domainName,
    validationMethod: "DNS",
    keyAlgorithm: "EC_prime256v1",
    options: { certificateTransparencyLoggingPreference: "ENABLED", export: "DISABLED" },
  });
  const option = made.domainValidationOptions[0]!;
  const record = new aws.route53.Record(`${name}-validation`, {
    zoneId: zone.zoneId,
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
const balancerLogs = new SecureBucket(LOGS, {
  key,
  isReplicated: true,
  encryption: "AES256",
  lockedDays: 365,
  statements: [
    {
      Sid: "LoadBalancers",
      Effect: "Allow",
      Principal: { Service: "logdelivery.elasticloadbalancing.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: pulumi.interpolate`${bucketArn(LOGS)}/portal/AWSLogs/${account}/*`,
      Condition: ofThisAccount,
    },
  ],
});
export const balancer = new aws.lb.LoadBalancer(
  "portal",
  {
    name: "portal",
    internal: true,
    loadBalancerType: "application",
    subnets: network.subnetIds,
    securityGroups: [balancers.id],
    accessLogs: { enabled: true, bucket: balancerLogs.name, prefix: "portal" },
    dropInvalidHeaderFields: true,
    desyncMitigationMode: "strictest",
    enableDeletionProtection: true,
  },
  { dependsOn: balancerLogs.settings },
);
export const targets = new aws.lb.TargetGroup("portal", {
  vpcId: network.vpcId,
  targetType: "ip",
  protocol: "HTTPS",
  port: 8443,
  healthCheck: { protocol: "HTTPS", path: "/health" },
});
export const listener = new aws.lb.Listener("portal", {
  loadBalancerArn: balancer.arn,
  protocol: "HTTPS",
  port: 443,
  sslPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06",
  certificateArn: certificate("origin", `origin.${domain}`),
  defaultActions: [{ type: "forward", targetGroupArn: targets.arn }],
});
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

// The pages of the portal, with a second bucket to fall back on.
const SITES = ["site", "site-fallback"];
const sites = SITES.map(
  (name) =>
    new SecureBucket(name, {
      key,
      isReplicated: true,
      statements: [
        {
          Sid: "CloudFront",
          Effect: "Allow",
          Principal: { Service: "cloudfront.amazonaws.com" },
          Action: "s3:GetObject",
          Resource: pulumi.interpolate`${bucketArn(name)}/*`,
          Condition: ofOurDistributions,
        },
      ],
    }),
);
const siteAccess = new aws.cloudfront.OriginAccessControl("site", {
  originAccessControlOriginType: "s3",
  signingBehavior: "always",
  signingProtocol: "sigv4",
});
const headers = new aws.cloudfront.ResponseHeadersPolicy("portal", {
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

const policyOf = (name: string) =>
  aws.cloudfront.getCachePolicyOutput({ name: `Managed-${name}` }).id as pulumi.Output<string>;
const webAcl = new WebAcl("portal-edge", { key, scope: "CLOUDFRONT" });

export interface Behind {
  path: string;
  originId: string;
  domainName: pulumi.Input<string>;
}

// Numbers that patients type into forms are encrypted at the edge; only the intake function has the private key.
const intakeKey = new aws.cloudfront.PublicKey("intake", { encodedKey: config.require("intakePublicKey") });
const fields = new aws.cloudfront.FieldLevelEncryptionProfile("intake", {
  encryptionEntities: {
    items: [
      {
        publicKeyId: intakeKey.id,
        providerId: "intake",
        fieldPatterns: { items: ["SocialSecurityNumber", "MemberNumber"] },
      },
    ],
  },
});
const fieldLevelEncryptionId = new aws.cloudfront.FieldLevelEncryptionConfig("intake", {
  contentTypeProfileConfig: {
    forwardWhenContentTypeIsUnknown: false,
    contentTypeProfiles: {
      items: [{ contentType: "application/x-www-form-urlencoded", format: "URLEncoded", profileId: fields.id }],
    },
  },
  queryArgProfileConfig: { forwardWhenQueryArgProfileIsUnknown: false },
}).id;

/** The distribution: pages from S3, the application by a VPC origin, and an API by its path. */
export function distribution(api: Behind): aws.cloudfront.Distribution {
  const dynamic = {
    viewerProtocolPolicy: "https-only",
    allowedMethods: ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"],
    cachedMethods: ["GET", "HEAD"],
    cachePolicyId: policyOf("CachingDisabled"),
    originRequestPolicyId: aws.cloudfront.getOriginRequestPolicyOutput({ name: "Managed-AllViewerExceptHostHeader" })
      .id as pulumi.Output<string>,
    responseHeadersPolicyId: headers.id,
    fieldLevelEncryptionId,
  };
  const made = new aws.cloudfront.Distribution("portal", {
    enabled: true,
    isIpv6Enabled: true,
    aliases: [domain],
    webAclId: webAcl.arn,
    defaultRootObject: "index.html",
    origins: [
      ...SITES.map((originId, index) => ({
        originId,
        domainName: sites[index]!.domainName,
        originAccessControlId: siteAccess.id,
      })),
      { originId: "portal", domainName: `origin.${domain}`, vpcOriginConfig: { vpcOriginId: origin.id } },
      {
        originId: api.originId,
        domainName: api.domainName,
        customOriginConfig: {
          httpPort: 80,
          httpsPort: 443,
          originProtocolPolicy: "https-only",
          originSslProtocols: ["TLSv1.2"],
        },
      },
    ],
    originGroups: [
      {
        originId: "sites",
        failoverCriteria: { statusCodes: [500, 502, 503, 504] },
        members: SITES.map((originId) => ({ originId })),
      },
    ],
    defaultCacheBehavior: {
      targetOriginId: "sites",
      viewerProtocolPolicy: "redirect-to-https",
      allowedMethods: ["GET", "HEAD"],
      cachedMethods: ["GET", "HEAD"],
      cachePolicyId: policyOf("CachingOptimized"),
      responseHeadersPolicyId: headers.id,
    },
    orderedCacheBehaviors: [
      { ...dynamic, pathPattern: "/app/*", targetOriginId: "portal" },
      { ...dynamic, pathPattern: api.path, targetOriginId: api.originId },
    ],
    restrictions: { geoRestriction: { restrictionType: "whitelist", locations: ["US"] } },
    viewerCertificate: {
      acmCertificateArn: certificate("portal", domain),
      sslSupportMethod: "sni-only",
      minimumProtocolVersion: "TLSv1.2_2021",
    },
  });
  // Logs of CloudFront's newer kind: a source, a destination, and a delivery from the one to the other.
  const source = new aws.cloudwatch.LogDeliverySource("portal", {
    name: "portal-edge",
    logType: "ACCESS_LOGS",
    resourceArn: made.arn,
  });
  const destination = new aws.cloudwatch.LogDeliveryDestination("portal", {
    name: "portal-edge",
    deliveryDestinationConfiguration: { destinationResourceArn: logGroup("edge", { key }).arn },
  });
  new aws.cloudwatch.LogDelivery("portal", {
    deliverySourceName: source.name,
    deliveryDestinationArn: destination.arn,
  });
  for (const type of ["A", "AAAA"]) {
    new aws.route53.Record(`portal-${type}`, {
      zoneId: zone.zoneId,
      name: domain,
      type,
      aliases: [{ name: made.domainName, zoneId: made.hostedZoneId, evaluateTargetHealth: false }],
    });
  }
  return made;
}
