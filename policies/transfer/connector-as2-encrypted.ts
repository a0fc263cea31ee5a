import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { and, or } from "../core/truth";

const WEAK_SIGNATURES = ["NONE", "SHA1"];

export default definePolicy({
  id: "transfer-connector-as2-encrypted",
  title: "AS2 messages are encrypted and signed with strong algorithms",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: [
    "sftp-to-go#encryption-in-transit",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:transfer/connector:Connector"],
  whenAbsent: "encryptionAlgorithm and signingAlgorithm are always given.",
  fix: 'Set as2Config.encryptionAlgorithm: "AES256_CBC", signingAlgorithm: "SHA256" and mdnSigningAlgorithm: "DEFAULT".',
  judge(connector) {
    const as2 = connector.block("as2Config");
    return onlyIf(as2.isSet, "the connector speaks SFTP", () => {
      const encryption = as2.text("encryptionAlgorithm");
      const isHttps = connector.word("url").satisfies((url) => url.startsWith("https://"));
      return [
        violationIf(
          or(encryption.is("DES_EDE3_CBC"), and(encryption.is("NONE"), isHttps.not)),
          "as2Config.encryptionAlgorithm leaves messages unencrypted, or encrypts them with an outdated cipher",
        ),
        violationIf(
          as2.text("signingAlgorithm").isOneOf(WEAK_SIGNATURES),
          "as2Config.signingAlgorithm leaves messages unsigned, or signs them with SHA1",
        ),
        violationIf(
          and(as2.text("mdnResponse").is("SYNC"), as2.text("mdnSigningAlgorithm").isOneOf(WEAK_SIGNATURES)),
          "as2Config.mdnSigningAlgorithm leaves receipts unsigned, or signs them with SHA1",
        ),
      ];
    });
  },
});
