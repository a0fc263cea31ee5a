import { definePolicy, onlyIf, violationIf, violationUnless } from "../core/policy";
import { mustNotBeFalse } from "../core/requirements";
import { texts, wholeNumber } from "../core/settings";
import { or } from "../core/truth";

const ROTATION = "aws:secretsmanager/secretRotation:SecretRotation";

const maximumRotationDays = wholeNumber(
  "secretsmanager.maximumRotationDays",
  { min: 1, max: 1000 },
  { fallback: 90, description: "After how many days secrets have to rotate." },
);
const unrotatedSecrets = texts("secretsmanager.unrotatedPrefixes", {
  fallback: ["ecr-pullthroughcache/"],
  description: "What the names of secrets begin with that no function can rotate.",
});

/** The days of `rate(30 days)`; a cron expression is not measured. */
function rateInDays(expression: string): number | undefined {
  const [, amount, unit = ""] = /^rate\((\d+) (hour|day)s?\)$/.exec(expression.trim()) ?? [];
  return amount === undefined ? undefined : Number(amount) / (unit === "hour" ? 24 : 1);
}

export default definePolicy({
  id: "secretsmanager-secret-rotation-enabled",
  title: "Secrets rotate automatically within 90 days",
  family: "authentication",
  citations: ["164.308(a)(5)(ii)(D)", "164.308(a)(4)(ii)(B)"],
  sources: ["stitch#robust-credentials", "astro#secrets-backend", "aptible#password-management"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:secretsmanager/secret:Secret", ROTATION],
  companions: { rotations: { types: [ROTATION], by: "secretId" } },
  settings: [maximumRotationDays, unrotatedSecrets],
  whenAbsent: "Secrets do not rotate.",
  fix: "Add aws.secretsmanager.SecretRotation with rotationRules: { automaticallyAfterDays: 90 }.",
  peers: {
    "cdk-nag": ["SecretsManagerRotationEnabled"],
    config: ["secretsmanager-rotation-enabled-check"],
    guard: ["secretsmanager_rotation_enabled_check"],
    prowler: ["secretsmanager_automatic_rotation_enabled"],
    steampipe: ["secretsmanager_secret_automatic_rotation_enabled"],
    checkov: ["CKV_AWS_304", "CKV2_AWS_57"],
  },
  judge(resource, { companionsOf, settings }) {
    const most = settings.get(maximumRotationDays);
    if (resource.type === ROTATION) {
      const rules = resource.block("rotationRules");
      const isLong = or(
        rules.number("automaticallyAfterDays").satisfies((days) => days > most),
        rules.text("scheduleExpression").satisfies((text) => (rateInDays(text) ?? 0) > most),
      );
      return [
        { ...mustNotBeFalse("rotationEnabled", "the secret does not rotate")(resource), detail: "rotationEnabled" },
        violationIf(isLong, `rotationRules let the secret live longer than ${most} days`, { detail: "rotationRules" }),
      ];
    }
    const isExempt = or(
      resource.text("type").isSet,
      resource
        .text("name")
        .satisfies((name) => settings.get(unrotatedSecrets).some((prefix) => name.startsWith(prefix))),
    );
    return onlyIf(isExempt.not, "another service rotates it, or nobody can", () =>
      violationUnless(companionsOf(resource).rotations.exist, "No SecretRotation names the secret: it never changes"),
    );
  },
});
