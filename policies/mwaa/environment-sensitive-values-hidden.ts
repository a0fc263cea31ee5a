import { definePolicy, orUndecided, violationIf } from "../core/policy";

interface Option {
  /** The values that expose something, of those that Airflow takes. */
  readonly exposing: readonly string[];
  readonly consequence: string;
}

// Airflow reads these, in any case, as true and as false.
const ON = ["true", "t", "1"];
const OFF = ["false", "f", "0"];
// "non-sensitive-only" shows the configuration without its secrets.
const CONFIGURATION: Option = {
  exposing: ON,
  consequence: "shows Airflow's configuration, with its secrets, to whoever opens the page",
};

// Airflow's configuration reference; Airflow 3 moved [webserver] expose_config to [api].
const OPTIONS: Readonly<Record<string, Option>> = {
  "core.hide_sensitive_var_conn_fields": {
    exposing: OFF,
    consequence: "writes passwords of connections and variables to logs and pages",
  },
  "webserver.expose_config": CONFIGURATION,
  "api.expose_config": CONFIGURATION,
  "webserver.expose_stacktrace": {
    exposing: ON,
    consequence: "shows texts of errors, which may quote records, in the browser",
  },
};

export default definePolicy({
  id: "mwaa-environment-sensitive-values-hidden",
  title: "Airflow masks secrets in its logs and pages",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(4)(ii)(B)"],
  sources: ["astro#secrets-backend", "astro#logs-without-phi", "aptible#access-authorization"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:mwaa/environment:Environment"],
  whenAbsent: "Airflow masks secrets, and shows neither its configuration nor traces of errors.",
  fix: "Remove the option.",
  judge: (environment) =>
    environment.entries("airflowConfigurationOptions").collect(({ key, value }) => {
      const option = OPTIONS[key];
      if (!option) return [];
      return violationIf(value.word("").isOneOf(option.exposing), `${value.path} ${option.consequence}`, {
        detail: key,
      });
    }, orUndecided("An option of airflowConfigurationOptions shows secrets")),
});
