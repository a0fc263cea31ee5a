import { definePolicy, onlyIf, violationIf, violationUnless } from "../core/policy";
import { texts } from "../core/settings";
import { and } from "../core/truth";

const CONNECTOR = "aws:transfer/connector:Connector";

// AWS Transfer Family user guide, "Security policies": dates from 2022 on, so that newer ones need no update.
const SERVER_POLICY =
  /^TransferSecurityPolicy-(?:(?:FIPS|Restricted|SshAuditCompliant|AS2Restricted)-)?(?:202[2-9]|20[3-9][0-9])-[0-9]{2}$|^TransferSecurityPolicy-FIPS-2020-06$/;
const CONNECTOR_POLICY =
  /^TransferSFTPConnectorSecurityPolicy-(?:FIPS-)?(?:2024-(?:0[3-9]|1[0-2])|202[5-9]-[0-9]{2}|20[3-9][0-9]-[0-9]{2})$/;

const additionalSecurityPolicies = texts("transfer.additionalSecurityPolicies", {
  fallback: [],
  description: "Names of further security policies that are accepted on servers and connectors.",
});

export default definePolicy({
  id: "transfer-server-security-policy",
  title: "Transfer servers and connectors use a current cryptographic policy",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: [
    "sftp-to-go#encryption-in-transit",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:transfer/server:Server", "aws:transfer/connector:Connector"],
  settings: [additionalSecurityPolicies],
  whenAbsent: "TransferSecurityPolicy-2018-11, which the provider sets.",
  fix: 'Set securityPolicyName: "TransferSecurityPolicy-2024-01" (or a newer or FIPS one).',
  remediates: true,
  peers: { checkov: ["CKV_AWS_380"] },
  judge(resource, { settings }) {
    const policy = resource.text("securityPolicyName");
    const accepted = settings.get(additionalSecurityPolicies);
    if (resource.type === CONNECTOR) {
      const isModern = policy.satisfies((name) => CONNECTOR_POLICY.test(name) || accepted.includes(name));
      return onlyIf(resource.block("sftpConfig").isSet, "an AS2 connector has no such policy", () =>
        violationIf(and(policy.isSet, isModern.not), "securityPolicyName names an outdated cryptographic policy", {
          fix: 'Set securityPolicyName: "TransferSFTPConnectorSecurityPolicy-2024-03"',
        }),
      );
    }
    return violationUnless(
      policy.satisfies((name) => SERVER_POLICY.test(name) || accepted.includes(name)),
      "securityPolicyName is missing or names an outdated cryptographic policy",
      { set: { securityPolicyName: "TransferSecurityPolicy-2024-01" } },
    );
  },
});
