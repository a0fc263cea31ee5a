import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Config = aws.types.input.appflow.ConnectorProfileConnectorProfileConfig;

const secret = pulumi.secret("changed-by-operations");
const OAUTH = { clientId: "clinic", clientSecret: secret };
const SIGN_IN = { username: "appflow", password: secret };

const profile = (
  connectorType: string,
  connectorProfileProperties: Config["connectorProfileProperties"],
  connectorProfileCredentials: Config["connectorProfileCredentials"],
) =>
  new aws.appflow.ConnectorProfile("claims", {
    name: "claims",
    connectionMode: "Public",
    connectorType,
    connectorProfileConfig: { connectorProfileProperties, connectorProfileCredentials },
  });

type Url = pulumi.Input<string>;

const salesforce = (instanceUrl?: Url) => () =>
  profile("Salesforce", { salesforce: { instanceUrl } }, { salesforce: { oauth2GrantType: "JWT_BEARER" } });

const serviceNow = (instanceUrl: Url) => () =>
  profile("Servicenow", { serviceNow: { instanceUrl } }, { serviceNow: SIGN_IN });

const sap = (applicationHostUrl: Url, oauth?: { authCodeUrl: string; tokenUrl: string }) => () =>
  profile(
    "SAPOData",
    {
      sapoData: {
        applicationHostUrl,
        applicationServicePath: "/claims",
        clientNumber: "100",
        portNumber: 443,
        oauthProperties: oauth && { oauthScopes: ["claims"], ...oauth },
      },
    },
    { sapoData: oauth ? { oauthCredentials: OAUTH } : { basicAuthCredentials: SIGN_IN } },
  );

const custom = (tokenUrl: string, profileProperties?: pulumi.Input<Record<string, pulumi.Input<string>>>) => () =>
  profile(
    "CustomConnector",
    { customConnector: { oauth2Properties: { oauth2GrantType: "CLIENT_CREDENTIALS", tokenUrl }, profileProperties } },
    { customConnector: { authenticationType: "OAUTH2", oauth2: OAUTH } },
  );

const HTTP = "http://clinic.example";
const HTTPS = "https://clinic.example";

export const cases: PolicyCases = {
  compliant: {
    "an https:// address": { doc: true, program: serviceNow(HTTPS) },
    "an address with its default": salesforce(),
    "SAP with addresses for OAuth": sap(HTTPS, { authCodeUrl: `${HTTPS}/authorize`, tokenUrl: `${HTTPS}/token` }),
    "a custom connector": custom(HTTPS, { instanceUrl: HTTPS, apiVersion: "2" }),
    "a connector that takes no address": () =>
      profile("Amplitude", { amplitude: {} }, { amplitude: { apiKey: secret, secretKey: secret } }),
  },
  violating: {
    "an http:// address": { doc: true, findings: ["serviceNow.instanceUrl"], program: serviceNow(HTTP) },
    "another spelling": serviceNow("HTTP://clinic.example"),
    Salesforce: { findings: ["salesforce.instanceUrl"], program: salesforce(HTTP) },
    SAP: { findings: ["sapoData.applicationHostUrl"], program: sap(HTTP) },
    "SAP with http:// addresses for OAuth": {
      findings: ["sapoData.oauthProperties.authCodeUrl", "sapoData.oauthProperties.tokenUrl"],
      program: sap(HTTPS, { authCodeUrl: `${HTTP}/authorize`, tokenUrl: `${HTTP}/token` }),
    },
    Veeva: () => profile("Veeva", { veeva: { instanceUrl: HTTP } }, { veeva: SIGN_IN }),
    Zendesk: () => profile("Zendesk", { zendesk: { instanceUrl: HTTP } }, { zendesk: OAUTH }),
    Marketo: () => profile("Marketo", { marketo: { instanceUrl: HTTP } }, { marketo: OAUTH }),
    Slack: () => profile("Slack", { slack: { instanceUrl: HTTP } }, { slack: OAUTH }),
    Datadog: () =>
      profile("Datadog", { datadog: { instanceUrl: HTTP } }, { datadog: { apiKey: secret, applicationKey: secret } }),
    Dynatrace: () => profile("Dynatrace", { dynatrace: { instanceUrl: HTTP } }, { dynatrace: { apiToken: secret } }),
    "Infor Nexus": () =>
      profile(
        "Infornexus",
        { inforNexus: { instanceUrl: HTTP } },
        { inforNexus: { accessKeyId: secret, datakey: secret, secretAccessKey: secret, userId: "clinic" } },
      ),
    "the token address of a custom connector": {
      findings: ["customConnector.oauth2Properties.tokenUrl"],
      program: custom(HTTP),
    },
    "an address among the own properties of a custom connector": {
      findings: ["customConnector.profileProperties.instanceUrl"],
      program: custom(HTTPS, { instanceUrl: HTTP, apiVersion: "2" }),
    },
  },
  undecided: {
    "an address that is computed": () => serviceNow(new aws.kms.Key("key").arn)(),
    "an own property of a custom connector that is computed": () =>
      custom(HTTPS, { instanceUrl: new aws.kms.Key("key").arn })(),
    "own properties of a custom connector that are computed": () =>
      custom(
        HTTPS,
        new aws.kms.Key("key").arn.apply((instanceUrl) => ({ instanceUrl })),
      )(),
  },
};
