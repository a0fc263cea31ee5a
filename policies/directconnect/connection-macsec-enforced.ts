import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "directconnect-connection-macsec-enforced",
  title: "Direct Connect links are encrypted with MACsec",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:directconnect/connection:Connection"],
  whenAbsent: "Links are not encrypted.",
  fix: 'Set requestMacsec: true and encryptionMode: "must_encrypt".',
  judge: (connection) =>
    onlyIf(
      connection.text("bandwidth").isOneOf(["10Gbps", "100Gbps", "400Gbps"]),
      "links of this bandwidth have no MACsec; run a VPN over them",
      () => [
        { ...mustBeTrue("requestMacsec", "the link is not encrypted")(connection), detail: "requestMacsec" },
        violationUnless(
          connection.word("encryptionMode").satisfies((mode) => mode.replace("_", "") === "mustencrypt"),
          "encryptionMode is not must_encrypt: the link falls back to plaintext",
          { detail: "encryptionMode", set: { encryptionMode: "must_encrypt" } },
        ),
      ],
    ),
});
