import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { isPlainHttp } from "../core/requirements";

export default definePolicy({
  id: "transfer-connector-https",
  title: "AS2 connectors post to HTTPS",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: [
    "sftp-to-go#encryption-in-transit",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:transfer/connector:Connector"],
  whenAbsent: "url is required for AS2.",
  fix: "Set url to the partner's https:// address.",
  judge: (connector) =>
    onlyIf(connector.block("as2Config").isSet, "speaks SFTP", () =>
      violationIf(
        isPlainHttp(connector.text("url")),
        "url is an http:// address: headers of messages are in plaintext",
      ),
    ),
});
