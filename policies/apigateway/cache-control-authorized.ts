import { definePolicy, onlyIf } from "../core/policy";
import { mustNotBeFalse } from "../core/requirements";

export default definePolicy({
  id: "apigateway-cache-control-authorized",
  title: "Only authorised clients may invalidate the API cache",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:apigateway/methodSettings:MethodSettings"],
  whenAbsent: "Only authorised clients may invalidate the cache.",
  fix: "Set settings.requireAuthorizationForCacheControl: true.",
  remediates: true,
  judge: (settings) =>
    onlyIf(settings.bool("settings.cachingEnabled").is(true), "does not cache", () =>
      mustNotBeFalse("settings.requireAuthorizationForCacheControl", "any client may invalidate the cache")(settings),
    ),
});
