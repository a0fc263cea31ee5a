import { definePolicy, violationIf, violationUnless } from "../core/policy";

export default definePolicy({
  id: "vpc-vpn-connection-psk-in-secrets-manager",
  title: "The VPN pre-shared key lives in Secrets Manager and is not written in the program",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(5)(ii)(D)", "164.312(d)"],
  sources: [
    "astro#secrets-backend",
    "aptible#access-authorization",
    "aptible#password-management",
    "aptible#authentication",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ec2/vpnConnection:VpnConnection"],
  whenAbsent: "Standard: the key is part of the connection.",
  fix: 'Set presharedKeyStorage: "SecretsManager" and drop tunnel1PresharedKey and tunnel2PresharedKey.',
  judge: (connection) => [
    violationUnless(
      connection.word("presharedKeyStorage").is("secretsmanager"),
      "presharedKeyStorage is not SecretsManager: the key is shown to whoever may read the connection",
      { detail: "presharedKeyStorage", set: { presharedKeyStorage: "SecretsManager" } },
    ),
    ...["tunnel1PresharedKey", "tunnel2PresharedKey"].map((path) =>
      violationIf(
        connection.text(path).satisfies(() => true),
        `${path} stands in the program`,
        { detail: path },
      ),
    ),
  ],
});
