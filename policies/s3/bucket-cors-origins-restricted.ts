import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { BUCKETS } from "./_shared";

// A wildcard stands for any text, the scheme included: "https://*" is everyone, "*.example.com" a page without TLS.
const ADMITS_STRANGERS = /^(\*|http:|https?\*|https:\/{0,2}\*$)/i;

export default definePolicy({
  id: "s3-bucket-cors-origins-restricted",
  title: "Browser access to S3 objects is allowed to named origins only",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(1)(ii)(B)", "164.308(a)(4)(ii)(B)"],
  sources: ["platform-sh#application-security", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:s3/bucketCorsConfiguration:BucketCorsConfiguration",
    "aws:s3/bucketCorsConfigurationV2:BucketCorsConfigurationV2",
    ...BUCKETS,
  ],
  whenAbsent: "Browsers read from the bucket's own origin only.",
  fix: "List the https:// origins in allowedOrigins.",
  judge: (resource) =>
    resource.list("corsRules").collect((rule) => {
      const isOpen = rule
        .texts("allowedOrigins")
        .some((origin) => origin.satisfies((text) => ADMITS_STRANGERS.test(text)));
      return violationIf(
        isOpen,
        `${rule.path}.allowedOrigins lets every origin, or one without TLS, read through browsers`,
        { detail: rule.path },
      );
    }, orUndecided("A CORS rule lets every origin read through browsers")),
});
