import { definePolicy } from "../core/policy";
import { mustNotExist } from "../core/requirements";

export default definePolicy({
  id: "iam-server-certificate-not-used",
  title: "Server certificates are kept in ACM and not in IAM",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: [
    "astro#encryption-in-transit",
    "platform-sh#region-access-managed",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:iam/serverCertificate:ServerCertificate"],
  whenAbsent: "There is no certificate in IAM.",
  fix: "Use aws.acm.Certificate in place of aws.iam.ServerCertificate.",
  peers: { prowler: ["iam_no_expired_server_certificates_stored"], steampipe: ["iam_server_certificate_not_expired"] },
  judge: mustNotExist("A TLS certificate is uploaded to IAM, which does not renew it"),
});
