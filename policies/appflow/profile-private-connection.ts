import { definePolicy, onlyIf } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "appflow-profile-private-connection",
  title: "AppFlow connects over PrivateLink where the connector offers it",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:appflow/connectorProfile:ConnectorProfile"],
  whenAbsent: "connectionMode is required.",
  fix: 'Set connectionMode: "Private".',
  judge: (profile) =>
    onlyIf(
      profile.word("connectorType").isOneOf(["salesforce", "snowflake", "sapodata", "redshift"]),
      "the connector offers no PrivateLink",
      () => mustNotBeOneOf("connectionMode", ["Public"], "the connector offers PrivateLink")(profile),
    ),
});
