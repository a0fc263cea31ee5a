import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { isCustom } from "../rds/_shared";

const CURRENT = "rds-ca-rsa2048-g1";

const AUTHORITIES: Readonly<Record<string, string>> = {
  "aws:rds/instance:Instance": "caCertIdentifier",
  "aws:rds/clusterInstance:ClusterInstance": "caCertIdentifier",
  "aws:rds/cluster:Cluster": "caCertificateIdentifier",
  "aws:docdb/clusterInstance:ClusterInstance": "caCertIdentifier",
  "aws:rds/certificate:Certificate": "certificateIdentifier",
};

export default definePolicy({
  id: "database-ca-certificate-current",
  title: "Database server certificates come from a current RDS certificate authority",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(i)", "164.312(e)(1)", "164.312(d)"],
  sources: [
    "stitch#encrypted-sources",
    "stitch#patched-sources",
    "stitch#encrypted-destinations",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: Object.keys(AUTHORITIES),
  whenAbsent: "RDS takes its current authority.",
  fix: 'Set caCertIdentifier (cluster: caCertificateIdentifier) to "rds-ca-rsa2048-g1", or drop it.',
  remediates: true,
  peers: {
    prowler: ["rds_instance_certificate_expiration"],
    steampipe: ["rds_db_instance_ca_certificate_expires_7_days"],
    checkov: ["CKV_AWS_211"],
  },
  judge(resource) {
    const authority = resource.word(AUTHORITIES[resource.type]!);
    return onlyIf(isCustom(resource).not, "RDS Custom brings its own certificates", () =>
      violationUnless(
        authority.orElse(CURRENT).satisfies((name) => /^rds-ca-(rsa2048|rsa4096|ecc384)-g\d+$/.test(name)),
        `${authority.path} names a certificate authority that has expired or is unknown`,
        { set: { [authority.path]: CURRENT } },
      ),
    );
  },
});
