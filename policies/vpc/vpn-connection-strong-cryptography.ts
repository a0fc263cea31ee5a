import { definePolicy, violationIf } from "../core/policy";
import { or } from "../core/truth";

// Site-to-Site VPN user guide, "Tunnel options", less what NIST SP 800-77 rev. 1 no longer admits.
const CIPHERS = ["AES256-GCM-16", "AES256", "AES128-GCM-16"];
const HASHES = ["SHA2-256", "SHA2-384", "SHA2-512"];
const GROUPS = ["14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24"];
const ALGORITHMS = [
  { list: "IkeVersions", allowed: ["ikev2"] },
  { list: "Phase1EncryptionAlgorithms", allowed: CIPHERS },
  { list: "Phase2EncryptionAlgorithms", allowed: CIPHERS },
  { list: "Phase1IntegrityAlgorithms", allowed: HASHES },
  { list: "Phase2IntegrityAlgorithms", allowed: HASHES },
  { list: "Phase1DhGroupNumbers", allowed: GROUPS },
  { list: "Phase2DhGroupNumbers", allowed: GROUPS },
] as const satisfies readonly { list: string; allowed: readonly string[] }[];

export default definePolicy({
  id: "vpc-vpn-connection-strong-cryptography",
  title: "Site-to-site VPN tunnels negotiate only strong ciphers, key exchange and IKEv2",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ec2/vpnConnection:VpnConnection"],
  whenAbsent: "AWS offers every algorithm it knows, and IKEv1.",
  fix: 'Set tunnel1IkeVersions: ["ikev2"] and the encryption, integrity and DH group lists for both tunnels.',
  judge: (connection) =>
    [1, 2].flatMap((tunnel) =>
      ALGORITHMS.map(({ list, allowed }) => {
        const path = `tunnel${tunnel}${list}`;
        const offered = connection.texts(path);
        return violationIf(
          or(
            offered.isEmpty,
            offered.some((algorithm) => algorithm.isOneOf(allowed).not),
          ),
          `${path} is missing or offers weak algorithms`,
          { detail: path, set: { [path]: allowed } },
        );
      }),
    ),
});
