import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";
import { NO_RESTRICTION } from "./_programs";

type Origin = aws.types.input.cloudfront.DistributionOrigin;
type TenantOrigin = aws.types.input.cloudfront.MultitenantDistributionOrigin;
const METHODS = ["GET", "HEAD"];

const behaviour = (viewerProtocolPolicy: string, targetOriginId: pulumi.Input<string> = "portal") => ({
  allowedMethods: METHODS,
  cachedMethods: METHODS,
  targetOriginId,
  viewerProtocolPolicy,
});

const settings = (originProtocolPolicy: pulumi.Input<string>, originSslProtocols: pulumi.Input<string>[]) => ({
  httpPort: 80,
  httpsPort: 443,
  originProtocolPolicy,
  originSslProtocols,
});

const origin = (
  originProtocolPolicy: pulumi.Input<string>,
  originSslProtocols: pulumi.Input<string>[] = ["TLSv1.2"],
  originId = "portal",
): Origin => ({
  originId,
  domainName: `${originId}.clinic.example`,
  customOriginConfig: settings(originProtocolPolicy, originSslProtocols),
});

const distribution = (origins: pulumi.Input<Origin[]>, args: Partial<aws.cloudfront.DistributionArgs> = {}) =>
  new aws.cloudfront.Distribution("portal", {
    enabled: true,
    origins,
    defaultCacheBehavior: behaviour("redirect-to-https"),
    restrictions: NO_RESTRICTION,
    viewerCertificate: { cloudfrontDefaultCertificate: true },
    ...args,
  });

const tenantOrigin = (originProtocolPolicy: string, originSslProtocols = ["TLSv1.2"]): TenantOrigin => ({
  id: "portal",
  domainName: "portal.clinic.example",
  customOriginConfigs: [settings(originProtocolPolicy, originSslProtocols)],
});

const tenants = (
  origins: TenantOrigin[],
  viewerProtocolPolicy: string,
  args: Partial<aws.cloudfront.MultitenantDistributionArgs> = {},
) =>
  new aws.cloudfront.MultitenantDistribution("portals", {
    comment: "Portals of the clinics",
    enabled: true,
    origins,
    defaultCacheBehavior: {
      allowedMethods: { cachedMethods: METHODS, items: METHODS },
      targetOriginId: "portal",
      viewerProtocolPolicy,
    },
    restrictions: NO_RESTRICTION,
    viewerCertificate: { cloudfrontDefaultCertificate: true },
    tenantConfig: {},
    ...args,
  });

const vpcOrigin = (originProtocolPolicy: string, items: string[]) => () => {
  const balancer = new aws.lb.LoadBalancer("portal", { internal: true, subnets: ["subnet-1", "subnet-2"] });
  new aws.cloudfront.VpcOrigin("portal", {
    vpcOriginEndpointConfig: {
      name: "portal",
      arn: balancer.arn,
      httpPort: 80,
      httpsPort: 443,
      originProtocolPolicy,
      originSslProtocols: { items, quantity: items.length },
    },
  });
};

const failover = (id: string) => ({
  originGroups: [
    {
      originId: "either",
      failoverCriteria: { statusCodes: [500] },
      members: [{ originId: "first" }, { originId: id }],
    },
  ],
});

export const cases: PolicyCases = {
  compliant: {
    "HTTPS with TLS 1.2": { doc: true, program: () => distribution([origin("https-only")]) },
    "the viewer's protocol, where viewers use HTTPS only": () => distribution([origin("match-viewer")]),
    "the viewer's protocol, where another origin is read over HTTP": () =>
      distribution([origin("match-viewer"), origin("https-only", ["TLSv1.2"], "images")], {
        orderedCacheBehaviors: [{ ...behaviour("allow-all", "images"), pathPattern: "/images/*" }],
      }),
    "an S3 origin": () => {
      const bucket = new aws.s3.Bucket("documents");
      distribution([{ originId: "portal", domainName: bucket.bucketRegionalDomainName }]);
    },
    "a VPC origin": vpcOrigin("https-only", ["TLSv1.2"]),
    "a VPC origin with the viewer's protocol, as its viewers are not seen there": vpcOrigin("match-viewer", [
      "TLSv1.2",
    ]),
    "a distribution of several tenants": () => tenants([tenantOrigin("https-only")], "redirect-to-https"),
    "a distribution of several tenants with the viewer's protocol": () =>
      tenants([tenantOrigin("match-viewer")], "https-only"),
  },
  violating: {
    "plain HTTP": {
      doc: true,
      program: () => distribution([origin("http-only")]),
      findings: ["origins[0]"],
    },
    "plain HTTP, where the older protocols do not matter": {
      program: () => distribution([origin("http-only", ["TLSv1", "TLSv1.1"])]),
      findings: ["origins[0]"],
    },
    "plain HTTP to the website endpoint of a bucket": () => {
      distribution([{ ...origin("http-only"), domainName: "documents.s3-website-us-east-1.amazonaws.com" }]);
    },
    "an older protocol beside TLS 1.2": {
      program: () => distribution([origin("https-only", ["TLSv1.2", "TLSv1.1"])]),
      findings: ["origins[0]"],
    },
    "SSL 3 in one element without a list": () => {
      distribution([{ ...origin("https-only"), customOriginConfig: settings("https-only", "SSLv3" as never) }]);
    },
    "the second of two origins": {
      program: () => distribution([origin("https-only"), origin("https-only", ["TLSv1"], "images")]),
      findings: ["origins[1]"],
    },
    "the viewer's protocol, where viewers may use HTTP": () =>
      distribution([origin("match-viewer")], { defaultCacheBehavior: behaviour("allow-all") }),
    "the viewer's protocol and older ones": {
      program: () =>
        distribution([origin("match-viewer", ["TLSv1"])], { defaultCacheBehavior: behaviour("allow-all") }),
      findings: ["origins[0]", "origins[0]"],
    },
    "the viewer's protocol, where one path is read over HTTP": () =>
      distribution([origin("match-viewer")], {
        orderedCacheBehaviors: [{ ...behaviour("allow-all"), pathPattern: "/images/*" }],
      }),
    "the viewer's protocol, read over HTTP through an origin group": {
      program: () =>
        distribution([origin("https-only", ["TLSv1.2"], "first"), origin("match-viewer", ["TLSv1.2"], "second")], {
          defaultCacheBehavior: behaviour("allow-all", "either"),
          ...failover("second"),
        }),
      findings: ["origins[1]"],
    },
    "a VPC origin over plain HTTP": vpcOrigin("http-only", ["TLSv1.2"]),
    "a VPC origin with an older protocol": vpcOrigin("https-only", ["TLSv1", "TLSv1.2"]),
    "a distribution of several tenants over plain HTTP": {
      program: () => tenants([tenantOrigin("http-only")], "https-only"),
      findings: ["origins[0]"],
    },
    "a distribution of several tenants with an older protocol": () =>
      tenants([tenantOrigin("https-only", ["TLSv1.1"])], "https-only"),
    "a distribution of several tenants with the viewer's protocol, read over HTTP": () =>
      tenants([tenantOrigin("match-viewer")], "allow-all"),
    "an origin group of several tenants, read over HTTP": () =>
      tenants([tenantOrigin("match-viewer")], "https-only", {
        originGroups: [{ id: "either", failoverCriteria: { statusCodes: [500] }, members: [{ originId: "portal" }] }],
        cacheBehaviors: [
          {
            allowedMethods: { cachedMethods: METHODS, items: METHODS },
            pathPattern: "/images/*",
            targetOriginId: "either",
            viewerProtocolPolicy: "allow-all",
          },
        ],
      }),
  },
  undecided: {
    "a policy that is computed": () => distribution([origin(new aws.kms.Key("key").arn)]),
    "a protocol that is computed": () => distribution([origin("https-only", ["TLSv1.2", new aws.kms.Key("key").arn])]),
    "the viewer's protocol, read over HTTP from an origin that is computed": () =>
      distribution([origin("match-viewer")], {
        orderedCacheBehaviors: [{ ...behaviour("allow-all", new aws.kms.Key("key").arn), pathPattern: "/images/*" }],
      }),
    "origins that are computed": () => {
      const origins = new aws.lb.LoadBalancer("portal").dnsName.apply((domainName) => [
        { originId: "portal", domainName, customOriginConfig: settings("https-only", ["TLSv1.2"]) },
      ]);
      distribution(origins);
    },
  },
};
