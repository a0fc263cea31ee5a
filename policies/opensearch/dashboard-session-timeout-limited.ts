import { definePolicy, violationIf } from "../core/policy";
import { wholeNumber } from "../core/settings";

const SERVERLESS = "aws:opensearch/serverlessSecurityConfig:ServerlessSecurityConfig";

const maximumMinutes = wholeNumber(
  "opensearch.maximumSessionMinutes",
  { min: 1, max: 1440 },
  { fallback: 60, description: "After how many minutes a Dashboards session has to end." },
);

export default definePolicy({
  id: "opensearch-dashboard-session-timeout-limited",
  title: "Dashboards sessions end after a bounded time",
  family: "access-control",
  citations: ["164.312(a)(2)(iii)"],
  sources: ["aptible#automatic-logoff"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:opensearch/domainSamlOptions:DomainSamlOptions",
    "aws:elasticsearch/domainSamlOptions:DomainSamlOptions",
    SERVERLESS,
  ],
  settings: [maximumMinutes],
  whenAbsent: "Sessions end after 60 minutes.",
  fix: "Set sessionTimeoutMinutes to 60 or less.",
  remediates: true,
  judge(resource, { settings }) {
    const property = resource.type === SERVERLESS ? "samlOptions.sessionTimeout" : "samlOptions.sessionTimeoutMinutes";
    const most = settings.get(maximumMinutes);
    return violationIf(
      resource.number(property).satisfies((minutes) => minutes > most),
      `${property} is above ${most} minutes`,
      { set: { [property]: most } },
    );
  },
});
