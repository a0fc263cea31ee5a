import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const PHONE = "212-555-0142";
const MAIL = "jane.roe@gmail.com";

const tagged = (tags: Record<string, string>) => () => new aws.sqs.Queue("claims", { tags });

const object = (key: string, content: string) => () =>
  new aws.s3.BucketObject("fixture", { bucket: "clinic-fixtures", key, content });

const group = (description: string) => () => new aws.ec2.SecurityGroup("portal", { description });

export const cases: PolicyCases = {
  compliant: {
    "an opaque name": { doc: true, program: () => new aws.sqs.Queue("reminders", { name: "reminders-7f3a9c" }) },
    "who cares for a resource": tagged({ Owner: MAIL, "contact-email": MAIL, created_by: MAIL, OnCall: PHONE }),
    "mailboxes of services": tagged({ Sender: "noreply@clinic.example", Desk: "front-desk@clinic.example" }),
    "addresses of staff": {
      settings: { phi: { staffEmailDomains: ["clinic.example"] } },
      program: tagged({ Doctor: "jane.roe@clinic.example", Nurse: "mary.roe@icu.clinic.example" }),
    },
    "a user of IAM": () => new aws.iam.User("staff", { name: MAIL }),
    "the name of a user": () =>
      new aws.rds.Cluster("records", {
        engine: "aurora-postgresql",
        masterUsername: MAIL,
        manageMasterUserPassword: true,
      }),
    "the name of a user, deeper down": () =>
      new aws.opensearch.Domain("claims", {
        advancedSecurityOptions: {
          enabled: true,
          masterUserOptions: { masterUserName: MAIL, masterUserPassword: "x" },
        },
      }),
    "a contact of a domain": () =>
      new aws.route53domains.RegisteredDomain("clinic", {
        domainName: "clinic.example",
        adminContact: { organizationName: `Clinic, ${PHONE}` },
      }),
    "more who care": tagged({ LastModifiedBy: MAIL, approver: MAIL, Support: PHONE, billing: MAIL }),
    "a repository": group("Built from git@github.com:clinic/portal.git, react@18.2.0"),
    "a number that is free to call": group("Support: 800-555-0142"),
    "versions and days": group("Release 3.212.555 of 2026-01-31 for 111122223333"),
    "an identifier, which is another policy's": group("MRN 00123456"),
    "a record of DNS": () =>
      new aws.route53.Record("dmarc", {
        zoneId: "Z0123456789ABCDEFGHIJ",
        name: "_dmarc.clinic.example",
        type: "TXT",
        ttl: 300,
        records: ["v=DMARC1; rua=mailto:jane.roe@clinic.example"],
      }),
    "two persons in inline content": object("a.txt", "jane.roe@gmail.com mary.roe@gmail.com jane.roe@gmail.com"),
    "the staff in inline content": {
      settings: { phi: { staffEmailDomains: ["clinic.example"] } },
      program: object("a.txt", "jane.roe@clinic.example mary.roe@clinic.example ann.roe@clinic.example"),
    },
    "detectors that are off": {
      settings: { phi: { detectors: ["ssn"] } },
      program: () => new aws.sqs.Queue("x", { name: `sms-${PHONE}`, tags: { Case: MAIL } }),
    },
  },
  violating: {
    "a telephone number": {
      doc: true,
      findings: ["name"],
      isEnoughIfSet: ["name"],
      program: () => new aws.sqs.Queue("reminders", { name: `reminders-${PHONE}` }),
    },
    "an address": { findings: ["description"], isEnoughIfSet: ["description"], program: group(`Portal of ${MAIL}`) },
    "the logical name": { findings: ["the logical name"], program: () => new aws.sqs.Queue(`reminders-${PHONE}`) },
    "an address in a tag": {
      findings: ["tags.Patient"],
      isEnoughIfSet: ["tags", "tags.Patient"],
      program: tagged({ Owner: MAIL, Patient: MAIL }),
    },
    "a number in a tag": {
      findings: ["tags.Callback"],
      isEnoughIfSet: ["tags", "tags.Callback"],
      program: tagged({ Callback: "+1 (212) 555-0142" }),
    },
    "a tag of a user of IAM": {
      findings: ["tags.Patient"],
      isEnoughIfSet: ["tags", "tags.Patient"],
      program: () => new aws.iam.User("staff", { name: MAIL, tags: { Patient: MAIL } }),
    },
    "default tags": {
      findings: ["defaultTags.tags.Patient"],
      isEnoughIfSet: ["defaultTags"],
      program: () => new aws.Provider("clinic", { region: "us-east-1", defaultTags: { tags: { Patient: MAIL } } }),
    },
    "a key of an object": {
      findings: ["key"],
      isEnoughIfSet: ["key"],
      program: object(`reminders/${PHONE}.txt`, "x"),
    },
    "a query": {
      findings: ["query"],
      isEnoughIfSet: ["query"],
      program: () =>
        new aws.athena.NamedQuery("cohort", {
          name: "cohort",
          database: "records",
          query: `SELECT * FROM patients WHERE email = '${MAIL}'`,
        }),
    },
    "a comment that anyone may read": {
      findings: ["certificateAuthorityConfiguration.subject.commonName"],
      isEnoughIfSet: [
        "certificateAuthorityConfiguration",
        "certificateAuthorityConfiguration.subject",
        "certificateAuthorityConfiguration.subject.commonName",
      ],
      program: () =>
        new aws.acmpca.CertificateAuthority("clinic", {
          certificateAuthorityConfiguration: {
            keyAlgorithm: "RSA_4096",
            signingAlgorithm: "SHA512WITHRSA",
            subject: { commonName: MAIL },
          },
        }),
    },
    "three addresses in inline content": {
      findings: ["content"],
      isEnoughIfSet: ["content"],
      program: object("a.txt", "jane.roe@gmail.com mary.roe@gmail.com ann.roe@gmail.com"),
    },
    "three addresses in encoded content": {
      findings: ["content"],
      isEnoughIfSet: ["content"],
      program: object(
        "a.sh",
        `echo ${Buffer.from("jane.roe@gmail.com mary.roe@gmail.com ann.roe@gmail.com").toString("base64")} | base64 -d`,
      ),
    },
    "a comment of a distribution": {
      findings: ["comment"],
      isEnoughIfSet: ["comment"],
      program: () =>
        new aws.cloudfront.Distribution("portal", {
          enabled: true,
          comment: `Portal of ${MAIL}`,
          origins: [{ originId: "portal", domainName: "origin.clinic.example" }],
          defaultCacheBehavior: {
            targetOriginId: "portal",
            viewerProtocolPolicy: "https-only",
            allowedMethods: ["GET", "HEAD"],
            cachedMethods: ["GET", "HEAD"],
          },
          restrictions: { geoRestriction: { restrictionType: "none" } },
          viewerCertificate: { cloudfrontDefaultCertificate: true },
        }),
    },
    "a given name in a certificate": {
      findings: ["certificateAuthorityConfiguration.subject.givenName"],
      isEnoughIfSet: ["certificateAuthorityConfiguration", "certificateAuthorityConfiguration.subject"].concat(
        "certificateAuthorityConfiguration.subject.givenName",
      ),
      program: () =>
        new aws.acmpca.CertificateAuthority("clinic", {
          certificateAuthorityConfiguration: {
            keyAlgorithm: "RSA_4096",
            signingAlgorithm: "SHA512WITHRSA",
            subject: { givenName: PHONE },
          },
        }),
    },
    "three numbers in inline content": {
      findings: ["content"],
      isEnoughIfSet: ["content"],
      program: object("a.txt", "212-555-0142 212-555-0143 (212) 555-0144"),
    },
  },
  // What is not known yet was not written into the program.
  undecided: {},
};
