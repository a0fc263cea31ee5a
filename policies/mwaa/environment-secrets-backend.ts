import type { Resource } from "../core/graph";
import { definePolicy, violationUnless } from "../core/policy";
import { and, Truth } from "../core/truth";

const OPTION = "secrets.backend";
const hasBackend = (environment: Resource): Truth =>
  environment
    .entries("airflowConfigurationOptions")
    .some(({ key, value }) => and(Truth.of(key === OPTION), value.text("").isSet));

export default definePolicy({
  id: "mwaa-environment-secrets-backend",
  title: "Airflow takes connections and variables from a secrets backend",
  family: "authentication",
  citations: ["164.312(d)", "164.308(a)(5)(ii)(D)"],
  sources: ["astro#secrets-backend", "aptible#authentication", "aptible#password-management"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:mwaa/environment:Environment"],
  whenAbsent:
    "Airflow keeps connections in its own database, where whoever administers Airflow reads and changes them.",
  fix: 'Set airflowConfigurationOptions["secrets.backend"] to airflow.providers.amazon.aws.secrets.secrets_manager.SecretsManagerBackend, and let the execution role read its secrets.',
  judge: (environment) =>
    violationUnless(
      hasBackend(environment),
      `airflowConfigurationOptions holds no ${OPTION}: passwords of connections are kept in Airflow itself`,
    ),
});
