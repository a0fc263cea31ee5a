import type { Block } from "../core/fact";
import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { and, every, or, type Truth } from "../core/truth";

// Addresses of emulators such as LocalStack; they take any key.
const LOCAL =
  /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\]|host\.docker\.internal|localhost\.localstack\.cloud|localstack)(:\d+)?(\/|$)/i;

const everyEndpointIsLocal = (provider: Block): Truth =>
  every(provider.json("endpoints").everyText(), (address) => address.satisfies((text) => LOCAL.test(text)));

export default definePolicy({
  id: "provider-no-static-credentials",
  title: "No AWS keys are written in the provider's arguments",
  family: "authentication",
  citations: ["164.312(d)", "164.308(a)(5)(ii)(D)", "164.312(a)(1)"],
  sources: [
    "astro#secrets-backend",
    "platform-sh#region-access-managed",
    "aptible#password-management",
    "aptible#authentication",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["pulumi:providers:aws"],
  whenAbsent: "The provider finds credentials in its environment.",
  fix: "Remove accessKey and secretKey; use profile, assumeRoles, assumeRoleWithWebIdentity or Pulumi ESC.",
  peers: { checkov: ["CKV_AWS_41"] },
  judge: (provider) => {
    const isTemporary = or(
      provider.text("token").isSet,
      provider.text("accessKey").satisfies((key) => key.startsWith("ASIA")),
    );
    const isEmulated = or(
      and(
        provider.bool("skipCredentialsValidation").is(true),
        provider.word("accessKey").isOneOf(["test", "mock", "fake", "mock_access_key"]),
      ),
      and(provider.json("endpoints").isSet, everyEndpointIsLocal(provider)),
    );
    return onlyIf(or(isTemporary, isEmulated).not, "its credentials are temporary, or those of an emulator", () =>
      ["accessKey", "secretKey"].map((path) =>
        violationIf(
          provider.text(path).satisfies((key) => key !== ""),
          `${path} is set: a long-lived key stands in the program, in its configuration or in its state`,
          { detail: path },
        ),
      ),
    );
  },
});
