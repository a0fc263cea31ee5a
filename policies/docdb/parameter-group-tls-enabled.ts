import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { and } from "../core/truth";

const TURNS_OFF = "The parameter tls turns TLS off";

// Amazon DocumentDB developer guide, "Amazon DocumentDB cluster parameters reference".
const ENABLED = ["enabled", "fips-140-3", "tls1.2+", "tls1.3+"];

export default definePolicy({
  id: "docdb-parameter-group-tls-enabled",
  title: "DocumentDB parameter groups keep TLS on",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: [
    "stitch#encrypted-sources",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:docdb/clusterParameterGroup:ClusterParameterGroup"],
  whenAbsent: "TLS is enabled.",
  fix: 'Remove the parameter, or set it to "tls1.2+".',
  remediates: true,
  peers: { steampipe: ["docdb_cluster_encryption_in_transit_enabled"], checkov: ["CKV_AWS_90"] },
  judge: (group) =>
    group.list("parameters").collect(
      (entry) =>
        violationIf(and(entry.word("name").is("tls"), entry.word("value").isOneOf(ENABLED).not), TURNS_OFF, {
          set: { [`${entry.path}.value`]: "tls1.2+" },
        }),
      orUndecided(TURNS_OFF),
    ),
});
