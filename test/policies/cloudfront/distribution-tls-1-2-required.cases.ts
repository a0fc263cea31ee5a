import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { NO_RESTRICTION } from "./_programs";

const METHODS = ["GET", "HEAD"];

const distribution = (viewerCertificate: aws.cloudfront.DistributionArgs["viewerCertificate"]) =>
  new aws.cloudfront.Distribution("portal", {
    enabled: true,
    origins: [{ originId: "portal", domainName: "documents.s3.us-east-1.amazonaws.com" }],
    defaultCacheBehavior: {
      allowedMethods: METHODS,
      cachedMethods: METHODS,
      targetOriginId: "portal",
      viewerProtocolPolicy: "redirect-to-https",
    },
    restrictions: NO_RESTRICTION,
    viewerCertificate,
  });

const tenants = (viewerCertificate: aws.types.input.cloudfront.MultitenantDistributionViewerCertificate) =>
  new aws.cloudfront.MultitenantDistribution("portals", {
    comment: "Portals of the clinics",
    enabled: true,
    origins: [{ id: "portal", domainName: "documents.s3.us-east-1.amazonaws.com" }],
    defaultCacheBehavior: {
      allowedMethods: { cachedMethods: METHODS, items: METHODS },
      targetOriginId: "portal",
      viewerProtocolPolicy: "https-only",
    },
    restrictions: NO_RESTRICTION,
    viewerCertificate,
    tenantConfig: {},
  });

const certificateArn = () =>
  new aws.acm.Certificate("portal", { domainName: "portal.clinic.example", validationMethod: "DNS" }).arn;

const withCertificate =
  (minimumProtocolVersion?: string, sslSupportMethod = "sni-only") =>
  () =>
    distribution({ acmCertificateArn: certificateArn(), sslSupportMethod, minimumProtocolVersion });

export const cases: PolicyCases = {
  compliant: {
    "a certificate and TLS 1.2": { doc: true, program: withCertificate("TLSv1.2_2021") },
    "the first policy with TLS 1.2": withCertificate("TLSv1.2_2018"),
    "the second policy with TLS 1.2": withCertificate("TLSv1.2_2019"),
    "the latest policy with TLS 1.2": withCertificate("TLSv1.2_2025"),
    "TLS 1.3 only": withCertificate("TLSv1.3_2025"),
    "a certificate from IAM, and an explicit false": () =>
      distribution({
        cloudfrontDefaultCertificate: false,
        iamCertificateId: "ASCAEXAMPLE",
        sslSupportMethod: "sni-only",
        minimumProtocolVersion: "TLSv1.2_2021",
      }),
    "a distribution of several tenants": () =>
      tenants({
        acmCertificateArn: certificateArn(),
        sslSupportMethod: "sni-only",
        minimumProtocolVersion: "TLSv1.2_2021",
      }),
  },
  violating: {
    "the default certificate": { doc: true, program: () => distribution({ cloudfrontDefaultCertificate: true }) },
    "the default certificate beside TLS 1.2": () =>
      distribution({ cloudfrontDefaultCertificate: true, minimumProtocolVersion: "TLSv1.2_2021" }),
    'the default certificate as the text "true"': () => distribution({ cloudfrontDefaultCertificate: "true" as never }),
    "no certificate is named": {
      program: () => distribution({ minimumProtocolVersion: "TLSv1.2_2021" }),
    },
    "no certificate, and an explicit false": () => distribution({ cloudfrontDefaultCertificate: false }),
    "a certificate without a policy": withCertificate(),
    "a certificate with TLS 1.0": withCertificate("TLSv1"),
    "a certificate with TLS 1.0 of 2016": withCertificate("TLSv1_2016"),
    "a certificate with TLS 1.1": withCertificate("TLSv1.1_2016"),
    "a certificate on dedicated addresses": withCertificate("SSLv3", "vip"),
    "TLS 1.0 beside a flag that is computed": () => {
      const acmCertificateArn = certificateArn();
      distribution({
        acmCertificateArn,
        cloudfrontDefaultCertificate: acmCertificateArn.apply((arn) => arn === ""),
        sslSupportMethod: "sni-only",
        minimumProtocolVersion: "TLSv1",
      });
    },
    "a distribution of several tenants with the default certificate": () =>
      tenants({ cloudfrontDefaultCertificate: true }),
    "a distribution of several tenants with TLS 1.0": () =>
      tenants({ acmCertificateArn: certificateArn(), sslSupportMethod: "sni-only", minimumProtocolVersion: "TLSv1" }),
  },
  undecided: {
    "a policy that is computed": () => {
      distribution({
        acmCertificateArn: certificateArn(),
        sslSupportMethod: "sni-only",
        minimumProtocolVersion: new aws.kms.Key("key").arn,
      });
    },
    "a certificate block that is computed": () => {
      const viewerCertificate = certificateArn().apply((acmCertificateArn) => ({
        acmCertificateArn,
        sslSupportMethod: "sni-only",
        minimumProtocolVersion: "TLSv1.2_2021",
      }));
      distribution(viewerCertificate);
    },
    "a flag that is computed": () => {
      const acmCertificateArn = certificateArn();
      distribution({
        acmCertificateArn,
        cloudfrontDefaultCertificate: acmCertificateArn.apply((arn) => arn === ""),
        sslSupportMethod: "sni-only",
        minimumProtocolVersion: "TLSv1.2_2021",
      });
    },
  },
};
