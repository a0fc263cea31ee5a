import { definePolicy, onlyIf } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "transfer-server-strong-authentication",
  title: "Transfer servers with a custom identity provider ask for more than a password",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(2)(i)", "164.312(a)(1)"],
  sources: [
    "sftp-to-go#multi-factor-authentication",
    "sftp-to-go#strong-passwords",
    "aptible#unique-user-identification",
    "aptible#authentication",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:transfer/server:Server"],
  whenAbsent: "A password alone suffices.",
  fix: 'Set sftpAuthenticationMethods: "PUBLIC_KEY_AND_PASSWORD" (or "PUBLIC_KEY").',
  judge: (server) =>
    onlyIf(server.word("identityProviderType").isOneOf(["api_gateway", "aws_lambda"]), "AWS keeps the users", () =>
      mustBeOneOf(
        "sftpAuthenticationMethods",
        ["PUBLIC_KEY_AND_PASSWORD", "PUBLIC_KEY"],
        "a password alone suffices",
      )(server),
    ),
});
