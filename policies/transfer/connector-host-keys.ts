import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { isGiven } from "../core/requirements";

export default definePolicy({
  id: "transfer-connector-host-keys",
  title: "SFTP connectors verify their partner's host key",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(2)(i)", "164.312(a)(1)"],
  sources: ["aptible#unique-user-identification", "aptible#authentication"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:transfer/connector:Connector"],
  whenAbsent: "The partner is not verified.",
  fix: "Set sftpConfig.trustedHostKeys to the partner's public host keys.",
  judge: (connector) =>
    onlyIf(connector.block("sftpConfig").isSet, "speaks AS2", () =>
      violationUnless(
        isGiven(connector, "sftpConfig.trustedHostKeys"),
        "sftpConfig.trustedHostKeys is empty: the connector does not verify its partner",
      ),
    ),
});
