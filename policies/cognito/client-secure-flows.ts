import { definePolicy, violationIf } from "../core/policy";
import { CLIENTS } from "./_shared";

const ADDRESSES = ["callbackUrls", "logoutUrls", "defaultRedirectUri"];
const PASSWORD_FLOWS = ["USER_PASSWORD_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ADMIN_NO_SRP_AUTH"];

export default definePolicy({
  id: "cognito-client-secure-flows",
  title: "Clients use the code flow with HTTPS callbacks and never send plain passwords",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(1)"],
  sources: ["platform-sh#application-security", "aptible#authentication"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: CLIENTS,
  whenAbsent: "SRP and refresh tokens; no OAuth flow.",
  fix: 'Use allowedOauthFlows: ["code"], https callbackUrls and ALLOW_USER_SRP_AUTH.',
  judge: (client) => [
    violationIf(
      client.texts("allowedOauthFlows").some((flow) => flow.is("implicit")),
      "allowedOauthFlows holds implicit: tokens stand in addresses",
      { detail: "implicit" },
    ),
    ...ADDRESSES.flatMap((path) => client.leaves(path)).map((address) =>
      violationIf(
        address.satisfies((text) => /^http:\/\/(?!localhost[:/]|localhost$)/i.test(text)),
        `${address.path} is an http:// address: codes and tokens travel in plaintext`,
        { detail: address.path },
      ),
    ),
    violationIf(
      client.texts("explicitAuthFlows").some((flow) => flow.isOneOf(PASSWORD_FLOWS)),
      "explicitAuthFlows let the client send plain passwords",
      { detail: "explicitAuthFlows" },
    ),
  ],
});
