import type { Fact } from "../core/fact";
import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { isPlainHttp } from "../core/requirements";

const ADDRESSES = [
  "salesforce.instanceUrl",
  "serviceNow.instanceUrl",
  "sapoData.applicationHostUrl",
  "sapoData.oauthProperties.authCodeUrl",
  "sapoData.oauthProperties.tokenUrl",
  "veeva.instanceUrl",
  "zendesk.instanceUrl",
  "marketo.instanceUrl",
  "slack.instanceUrl",
  "datadog.instanceUrl",
  "dynatrace.instanceUrl",
  "inforNexus.instanceUrl",
  "customConnector.oauth2Properties.tokenUrl",
];

const OWN_PROPERTIES = "customConnector.profileProperties";

export default definePolicy({
  id: "appflow-profile-https",
  title: "AppFlow connector addresses use HTTPS",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:appflow/connectorProfile:ConnectorProfile"],
  whenAbsent: "Connectors that take no address use HTTPS.",
  fix: "Use an https:// address.",
  judge(profile) {
    const properties = profile.block("connectorProfileConfig.connectorProfileProperties");
    const findingAt = (path: string, address: Fact<string>) =>
      violationIf(isPlainHttp(address), `${address.path} is an http:// address`, { detail: path });
    const addresses = ADDRESSES.map((path) => findingAt(path, properties.text(path)));
    // What a custom connector calls the properties that hold its addresses is its own affair.
    const own = properties
      .entries(OWN_PROPERTIES)
      .collect(
        ({ key, value }) => findingAt(`${OWN_PROPERTIES}.${key}`, value.text("")),
        orUndecided("A property of the custom connector is an http:// address"),
      );
    return [...addresses, ...own];
  },
});
