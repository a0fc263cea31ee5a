import { definePolicy, violationIf } from "../core/policy";

const ADDRESSES = [
  "salesforce.instanceUrl",
  "serviceNow.instanceUrl",
  "sapoData.applicationHostUrl",
  "veeva.instanceUrl",
  "zendesk.instanceUrl",
  "marketo.instanceUrl",
  "slack.instanceUrl",
  "datadog.instanceUrl",
  "dynatrace.instanceUrl",
  "inforNexus.instanceUrl",
  "customConnector.oauth2Properties.tokenUrl",
];

export default definePolicy({
  id: "appflow-profile-https",
  title: "AppFlow connector addresses use HTTPS",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: ["aptible#transmission-security", "astro#encryption-in-transit"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:appflow/connectorProfile:ConnectorProfile"],
  whenAbsent: "Connectors that take no address use HTTPS.",
  fix: "Use an https:// address.",
  judge(profile) {
    const properties = profile.block("connectorProfileConfig.connectorProfileProperties");
    return ADDRESSES.map((path) => {
      const address = properties.word(path);
      return violationIf(
        address.satisfies((url) => url.startsWith("http://")),
        `${address.path} is an http:// address`,
        { detail: path },
      );
    });
  },
});
