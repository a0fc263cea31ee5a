import { definePolicy } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";

export default definePolicy({
  id: "quicksight-data-source-tls",
  title: "QuickSight connects to data sources over TLS",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: [
    "stitch#encrypted-sources",
    "stitch#encrypted-destinations",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:quicksight/dataSource:DataSource"],
  whenAbsent: "TLS is used.",
  fix: "Remove sslProperties or set disableSsl: false.",
  remediates: true,
  peers: { "cdk-nag": ["QuicksightSSLConnections"] },
  judge: mustNotBeTrue("sslProperties.disableSsl", "data reaches QuickSight in plaintext"),
});
