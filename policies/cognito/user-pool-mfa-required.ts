import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { flag } from "../core/settings";
import { and, or, Truth } from "../core/truth";
import { clients, FEDERATED, isFederated } from "./_shared";

const acceptOptionalMfa = flag("cognito.acceptOptionalMfa", {
  fallback: false,
  description: "Accepts user pools that leave a second factor to their users, as patient portals often do.",
});

export default definePolicy({
  id: "cognito-user-pool-mfa-required",
  title: "User pools require multi-factor authentication",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(1)"],
  sources: ["sftp-to-go#multi-factor-authentication", "aptible#authentication"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:cognito/userPool:UserPool"],
  companions: { clients },
  settings: [acceptOptionalMfa],
  whenAbsent: "OFF.",
  fix: 'Set mfaConfiguration: "ON" and softwareTokenMfaConfiguration: { enabled: true }.',
  peers: { prowler: ["cognito_user_pool_mfa_enabled"] },
  judge(pool, { companionsOf, settings }) {
    const mfa = pool.text("mfaConfiguration");
    const isAskedOfRisky = or(
      pool.text("userPoolAddOns.advancedSecurityMode").is("ENFORCED"),
      Truth.of(settings.get(acceptOptionalMfa)),
    );
    const hasPasskeys = and(
      pool.texts("signInPolicy.allowedFirstAuthFactors").some((factor) => factor.is("WEB_AUTHN")),
      pool.text("webAuthnConfiguration.userVerification").is("required"),
    );
    return onlyIf(isFederated(companionsOf(pool).clients).not, FEDERATED, () =>
      violationUnless(
        or(mfa.is("ON"), and(mfa.is("OPTIONAL"), isAskedOfRisky), hasPasskeys),
        "mfaConfiguration is not ON: a password alone is enough to sign in",
      ),
    );
  },
});
