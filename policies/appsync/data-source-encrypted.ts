import { definePolicy } from "../core/policy";
import { mustNotBePlainHttp } from "../core/requirements";

export default definePolicy({
  id: "appsync-data-source-encrypted",
  title: "AppSync data sources use HTTPS endpoints",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:appsync/dataSource:DataSource"],
  whenAbsent: "Data sources without an address use TLS.",
  fix: "Use an https:// endpoint.",
  judge: mustNotBePlainHttp(
    ["httpConfig.endpoint", "elasticsearchConfig.endpoint", "opensearchserviceConfig.endpoint"],
    "data is fetched in plaintext",
  ),
});
