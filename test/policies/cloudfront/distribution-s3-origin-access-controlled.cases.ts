import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { multitenant } from "./_programs";

const make = (args: Partial<aws.cloudfront.DistributionArgs> = {}) =>
  new aws.cloudfront.Distribution("portal", {
    origins: [
      { originId: "site", domainName: "site.s3.us-east-1.amazonaws.com", originAccessControlId: "E2QWRUHAPOMQZL" },
    ],
    defaultCacheBehavior: {
      targetOriginId: "site",
      viewerProtocolPolicy: "https-only",
      allowedMethods: ["GET", "HEAD"],
      cachedMethods: ["GET", "HEAD"],
    },
    enabled: true,
    restrictions: { geoRestriction: { restrictionType: "whitelist", locations: ["US"] } },
    viewerCertificate: { cloudfrontDefaultCertificate: true },
    ...args,
  });
const control = (args: Partial<aws.cloudfront.OriginAccessControlArgs> = {}) =>
  new aws.cloudfront.OriginAccessControl("site", {
    originAccessControlOriginType: "s3",
    signingBehavior: "always",
    signingProtocol: "sigv4",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "an access control": { doc: true, program: () => make() },
    "a computed access control": () =>
      make({
        origins: [
          {
            originId: "site",
            domainName: new aws.s3.Bucket("site").bucketRegionalDomainName,
            originAccessControlId: control().id,
          },
        ],
      }),
    "an older identity": () =>
      make({
        origins: [
          {
            originId: "site",
            domainName: "site.s3.amazonaws.com",
            s3OriginConfig: { originAccessIdentity: "origin-access-identity/cloudfront/E1" },
          },
        ],
      }),
    "a server": () =>
      make({
        origins: [
          {
            originId: "site",
            domainName: "app.example.com",
            customOriginConfig: {
              httpPort: 80,
              httpsPort: 443,
              originProtocolPolicy: "https-only",
              originSslProtocols: ["TLSv1.2"],
            },
          },
        ],
      }),
    "a load balancer of the program, whose name is computed": () =>
      make({
        origins: [
          {
            originId: "site",
            domainName: new aws.lb.LoadBalancer("portal", { subnets: ["subnet-0a", "subnet-0b"] }).dnsName,
            customOriginConfig: {
              httpPort: 80,
              httpsPort: 443,
              originProtocolPolicy: "https-only",
              originSslProtocols: ["TLSv1.2"],
            },
          },
        ],
      }),
    "an origin in the VPC": () =>
      make({ origins: [{ originId: "site", domainName: "app.internal", vpcOriginConfig: { vpcOriginId: "vo_1" } }] }),
    "signs always": () => control(),
    "signs where nobody else does": () => control({ signingBehavior: "no-override" }),
    "many tenants": () => multitenant(),
  },
  violating: {
    "no access control": {
      doc: true,
      findings: ["origins[0]"],
      program: () => make({ origins: [{ originId: "site", domainName: "site.s3.us-east-1.amazonaws.com" }] }),
    },
    "an empty identity": {
      isEnoughIfSet: ["origins.s3OriginConfig.originAccessIdentity"],
      program: () =>
        make({
          origins: [
            { originId: "site", domainName: "site.s3.amazonaws.com", s3OriginConfig: { originAccessIdentity: "" } },
          ],
        }),
    },
    "a website": () =>
      make({
        origins: [
          {
            originId: "site",
            domainName: "site.s3-website-us-east-1.amazonaws.com",
            customOriginConfig: {
              httpPort: 80,
              httpsPort: 443,
              originProtocolPolicy: "https-only",
              originSslProtocols: ["TLSv1.2"],
            },
          },
        ],
      }),
    "a website by its newer name": () =>
      make({
        origins: [
          {
            originId: "site",
            domainName: "site.s3-website.us-east-2.amazonaws.com",
            originAccessControlId: "E2QWRUHAPOMQZL",
            customOriginConfig: {
              httpPort: 80,
              httpsPort: 443,
              originProtocolPolicy: "https-only",
              originSslProtocols: ["TLSv1.2"],
            },
          },
        ],
      }),
    "a bucket as a server": {
      isEnoughIfSet: ["origins"],
      program: () =>
        make({
          origins: [
            {
              originId: "site",
              domainName: "site.s3.amazonaws.com",
              customOriginConfig: {
                httpPort: 80,
                httpsPort: 443,
                originProtocolPolicy: "https-only",
                originSslProtocols: ["TLSv1.2"],
              },
            },
          ],
        }),
    },
    "never signs": () => control({ signingBehavior: "never" }),
    "one of several": {
      findings: ["origins[1]"],
      program: () =>
        make({
          origins: [
            { originId: "site", domainName: "site.s3.amazonaws.com", originAccessControlId: "E2QWRUHAPOMQZL" },
            { originId: "old", domainName: "old.s3.amazonaws.com" },
          ],
        }),
    },
  },
  undecided: {
    "a computed address that may be anybody's": () =>
      make({
        origins: [
          {
            originId: "site",
            domainName: new aws.ssm.Parameter("origin", { type: "String" }).value,
            customOriginConfig: {
              httpPort: 80,
              httpsPort: 443,
              originProtocolPolicy: "https-only",
              originSslProtocols: ["TLSv1.2"],
            },
          },
        ],
      }),
    "a computed address, of a bucket": () =>
      make({
        origins: [
          {
            originId: "site",
            domainName: new aws.s3.Bucket("site").bucketDomainName,
            customOriginConfig: {
              httpPort: 80,
              httpsPort: 443,
              originProtocolPolicy: "https-only",
              originSslProtocols: ["TLSv1.2"],
            },
          },
        ],
      }),
  },
};
