import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "appsync-cache-encrypted-at-rest",
  title: "The AppSync cache is encrypted at rest",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["astro#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:appsync/apiCache:ApiCache"],
  whenAbsent: "The cache is not encrypted, and cannot be encrypted later.",
  fix: "Set atRestEncryptionEnabled: true (replaces the cache).",
  peers: { steampipe: ["appsync_graphql_api_cache_encryption_at_rest_enabled"], checkov: ["CKV_AWS_214"] },
  judge: mustBeTrue("atRestEncryptionEnabled", "responses lie in the cache in plaintext"),
});
