import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "rds-proxy-tls-required",
  title: "RDS proxies refuse unencrypted client connections",
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
  resources: ["aws:rds/proxy:Proxy"],
  whenAbsent: "AWS accepts plaintext.",
  fix: "Set requireTls: true.",
  remediates: true,
  peers: { steampipe: ["rds_db_proxy_tls_encryption_enabled"] },
  judge: (proxy) =>
    violationUnless(
      proxy.bool("requireTls").is(true),
      "requireTls is not true: clients may connect to the proxy in plaintext",
      { set: { requireTls: true } },
    ),
});
