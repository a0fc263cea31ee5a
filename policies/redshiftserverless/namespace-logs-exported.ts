import { definePolicy } from "../core/policy";
import { mustHold } from "../core/requirements";
import { flag } from "../core/settings";

const LOG_TYPES = ["userlog", "connectionlog"];

const requireUserActivityLog = flag("redshiftserverless.requireUserActivityLog", {
  fallback: false,
  description: "Asks for the user activity log too. It holds the text of queries, which can hold PHI.",
});

export default definePolicy({
  id: "redshiftserverless-namespace-logs-exported",
  title: "Redshift Serverless namespaces export user and connection logs",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)"],
  sources: ["stitch#secured-destinations", "aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:redshiftserverless/namespace:Namespace"],
  settings: [requireUserActivityLog],
  whenAbsent: "Redshift Serverless exports no logs.",
  fix: 'Set logExports: ["userlog", "connectionlog"].',
  remediates: true,
  peers: { steampipe: ["redshiftserverless_namespace_export_connection_and_user_log_to_cloudwatch"] },
  judge: (namespace, { settings }) =>
    mustHold(
      "logExports",
      settings.get(requireUserActivityLog) ? [...LOG_TYPES, "useractivitylog"] : LOG_TYPES,
      "log-ins are not recorded",
    )(namespace),
});
