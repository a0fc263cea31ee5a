import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { mustBeTrue } from "../core/requirements";
import { and, or, some } from "../core/truth";
import { isForAllMethods, METHOD_SETTINGS, STAGE, settingsOf, stageCompanions } from "./_shared";

export default definePolicy({
  id: "apigateway-cache-encrypted",
  title: "API responses in the stage cache are encrypted",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["astro#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [METHOD_SETTINGS, STAGE],
  companions: stageCompanions,
  whenAbsent: "A stage has no cache; one that caches does not encrypt.",
  fix: 'Set settings.cacheDataEncrypted: true in the MethodSettings for "*/*", or switch the cache off.',
  peers: {
    "cdk-nag": ["APIGWCacheEnabledAndEncrypted"],
    guard: ["api_gw_cache_enabled_and_encrypted"],
    prowler: ["apigateway_restapi_cache_encrypted"],
    steampipe: ["apigateway_stage_cache_encryption_at_rest_enabled"],
    checkov: ["CKV_AWS_308"],
    awsguard: ["apigateway-method-cached-and-encrypted"],
  },
  judge(resource, context) {
    if (resource.type === METHOD_SETTINGS) {
      return onlyIf(resource.bool("settings.cachingEnabled").is(true), "does not cache", () =>
        mustBeTrue("settings.cacheDataEncrypted", "responses lie in the cache in plaintext")(resource),
      );
    }
    const settings = settingsOf(resource, context);
    const isEncrypted = some(settings, ({ resource: own, linked }) =>
      and(
        linked,
        isForAllMethods(own),
        or(own.bool("settings.cacheDataEncrypted").is(true), own.bool("settings.cachingEnabled").is(false)),
      ),
    );
    const isTold = some(settings, ({ resource: own, linked }) =>
      and(linked, own.bool("settings.cachingEnabled").is(true), own.bool("settings.cacheDataEncrypted").is(true).not),
    );
    return onlyIf(resource.bool("cacheClusterEnabled").is(true), "has no cache", () =>
      violationUnless(
        or(isEncrypted, isTold),
        "cacheClusterEnabled is true, and no MethodSettings for */* encrypt what is cached",
      ),
    );
  },
});
