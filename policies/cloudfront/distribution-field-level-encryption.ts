import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { and } from "../core/truth";
import { behaviours, DISTRIBUTION } from "./_shared";

export default definePolicy({
  id: "cloudfront-distribution-field-level-encryption",
  title: "Sensitive form fields are encrypted at the edge",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [DISTRIBUTION],
  whenAbsent: "Fields are not encrypted apart from the request.",
  fix: "Set fieldLevelEncryptionId to an aws.cloudfront.FieldLevelEncryptionConfig.",
  peers: {
    prowler: ["cloudfront_distributions_field_level_encryption_enabled"],
    steampipe: ["cloudfront_distribution_field_level_encryption_enabled"],
  },
  judge: (distribution) =>
    behaviours(distribution).collect((behaviour) => {
      const takesData = behaviour.texts("allowedMethods").some((method) => method.isOneOf(["POST", "PUT"]));
      return violationIf(
        and(takesData, behaviour.text("fieldLevelEncryptionId").isAbsent),
        `${behaviour.path}.fieldLevelEncryptionId is missing, and the behaviour takes POST or PUT`,
        { detail: behaviour.path },
      );
    }, orUndecided("a behaviour takes POST or PUT without field-level encryption")),
});
