import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { flag } from "../core/settings";
import { and, Truth } from "../core/truth";

const INTEGRATION = "aws:apigateway/integration:Integration";

const includePrivate = flag("apigateway.includePrivateIntegrations", {
  fallback: false,
  description: "Also judges integrations that reach their back end through a VPC link.",
});

export default definePolicy({
  id: "apigateway-integration-encrypted",
  title: "API integrations call their back ends over HTTPS and check the certificate",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: [
    "sftp-to-go#encryption-in-transit",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [INTEGRATION, "aws:apigatewayv2/integration:Integration"],
  settings: [includePrivate],
  whenAbsent: "Integrations with AWS services and functions use TLS.",
  fix: "Use an https:// address, and remove tlsConfig.insecureSkipVerification.",
  remediates: true,
  judge(integration, { settings }) {
    const isPrivate = settings.get(includePrivate) ? Truth.false : integration.word("connectionType").is("vpc_link");
    const uri = integration.type === INTEGRATION ? "uri" : "integrationUri";
    const type = integration.word(integration.type === INTEGRATION ? "type" : "integrationType");
    // Integrations with AWS and mock ones call no address of their own.
    const callsHttp = type.isOneOf(["http", "http_proxy"]);
    const skipsCheck =
      integration.type === INTEGRATION ? integration.bool("tlsConfig.insecureSkipVerification").is(true) : Truth.false;
    return onlyIf(isPrivate.not, "the traffic stays in the VPC", () => [
      violationIf(
        and(
          callsHttp,
          integration.text(uri).satisfies((text) => /^http:/i.test(text)),
        ),
        `${uri} is an http:// address: the back end is called in plaintext`,
        { detail: uri },
      ),
      violationIf(skipsCheck, "tlsConfig.insecureSkipVerification is true: any certificate will do", {
        detail: "tlsConfig",
        set: { "tlsConfig.insecureSkipVerification": false },
      }),
    ]);
  },
});
