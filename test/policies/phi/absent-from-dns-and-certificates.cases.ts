import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const record =
  (name: string, records = ["10.20.1.14"]) =>
  () =>
    new aws.route53.Record("portal", { zoneId: "Z0123456789ABCDEFGHIJ", name, type: "A", ttl: 300, records });

const certificate =
  (domainName: string, subjectAlternativeNames: string[] = []) =>
  () =>
    new aws.acm.Certificate("portal", { domainName, subjectAlternativeNames, validationMethod: "DNS" });

const distribution = (aliases: string[], comment: string) => () =>
  new aws.cloudfront.Distribution("portal", {
    enabled: true,
    aliases,
    comment,
    origins: [{ originId: "portal", domainName: "origin.clinic.example" }],
    defaultCacheBehavior: {
      targetOriginId: "portal",
      viewerProtocolPolicy: "https-only",
      allowedMethods: ["GET", "HEAD"],
      cachedMethods: ["GET", "HEAD"],
    },
    restrictions: { geoRestriction: { restrictionType: "none" } },
    viewerCertificate: { cloudfrontDefaultCertificate: true },
  });

export const cases: PolicyCases = {
  compliant: {
    "a host by its purpose": { doc: true, program: record("portal.clinic.example") },
    "addresses and checks": record("_dmarc.clinic.example", ["v=DMARC1; p=reject; rua=mailto:dmarc@clinic.example"]),
    "a certificate": certificate("portal.clinic.example", ["*.portal.clinic.example"]),
    "a distribution": distribution(["portal.clinic.example"], "Portal, since 2026-01-31"),
    "a record that is not known yet": () =>
      new aws.route53.Record("portal", {
        zoneId: "Z0123456789ABCDEFGHIJ",
        name: new aws.sqs.Queue("x").arn,
        type: "CNAME",
        ttl: 300,
        records: [new aws.sqs.Queue("y").arn],
      }),
  },
  violating: {
    "a host named after a person": {
      doc: true,
      findings: ["name"],
      isEnoughIfSet: ["name"],
      program: record("mrn-00123456.portal.clinic.example"),
    },
    "a record": {
      findings: ["records[1]"],
      isEnoughIfSet: ["records"],
      program: record("portal.clinic.example", ["v=1", "case 219-09-9998"]),
    },
    "a zone": {
      findings: ["name", "comment"],
      program: () => new aws.route53.Zone("clinic", { name: "mrn-00123456.example", comment: "MRN 00123456" }),
    },
    "a private zone": {
      findings: ["comment"],
      isEnoughIfSet: ["comment"],
      program: () =>
        new aws.route53.Zone("clinic", {
          name: "clinic.internal",
          comment: "MRN 00123456",
          vpcs: [{ vpcId: "vpc-1" }],
        }),
    },
    "a certificate": {
      findings: ["domainName", "subjectAlternativeNames[0]"],
      program: certificate("mrn-00123456.clinic.example", ["mrn-00123457.clinic.example"]),
    },
    "a certificate authority": {
      findings: [
        "certificateAuthorityConfiguration.subject.commonName",
        "certificateAuthorityConfiguration.subject.givenName",
        "certificateAuthorityConfiguration.subject.surname",
      ],
      isEnoughIfSet: ["certificateAuthorityConfiguration", "certificateAuthorityConfiguration.subject"],
      program: () =>
        new aws.acmpca.CertificateAuthority("clinic", {
          certificateAuthorityConfiguration: {
            keyAlgorithm: "RSA_4096",
            signingAlgorithm: "SHA512WITHRSA",
            subject: { commonName: "MRN 00123456", givenName: "219-09-9998", surname: "Roe, born 1961-04-12" },
          },
        }),
    },
    "a distribution": {
      findings: ["aliases[0]", "comment"],
      program: distribution(["mrn-00123456.clinic.example"], "Portal of MRN 00123456"),
    },
    "a domain of an API": {
      findings: ["domainName"],
      isEnoughIfSet: ["domainName"],
      program: () => new aws.apigateway.DomainName("portal", { domainName: "mrn-00123456.clinic.example" }),
    },
    "a domain of an HTTP API": {
      findings: ["domainName"],
      isEnoughIfSet: ["domainName"],
      program: () =>
        new aws.apigatewayv2.DomainName("portal", {
          domainName: "mrn-00123456.clinic.example",
          domainNameConfiguration: {
            certificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/1234abcd-12ab-34cd-56ef-1234567890ab",
            endpointType: "REGIONAL",
            securityPolicy: "TLS_1_2",
          },
        }),
    },
    "a domain of SES": {
      findings: ["domain"],
      isEnoughIfSet: ["domain"],
      program: () => new aws.ses.DomainIdentity("portal", { domain: "mrn-00123456.clinic.example" }),
    },
  },
  // What is not known yet was not written into the program.
  undecided: {},
};
