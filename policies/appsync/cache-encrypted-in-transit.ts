import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "appsync-cache-encrypted-in-transit",
  title: "The AppSync cache is encrypted in transit",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:appsync/apiCache:ApiCache"],
  whenAbsent: "Traffic to the cache is not encrypted, and cannot be encrypted later.",
  fix: "Set transitEncryptionEnabled: true (replaces the cache).",
  peers: { steampipe: ["appsync_graphql_api_cache_encryption_in_transit_enabled"], checkov: ["CKV_AWS_215"] },
  judge: mustBeTrue("transitEncryptionEnabled", "responses travel to the cache in plaintext"),
});
