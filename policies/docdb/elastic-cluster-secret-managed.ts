import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "docdb-elastic-cluster-secret-managed",
  title: "DocumentDB elastic clusters take their admin password from Secrets Manager",
  family: "authentication",
  citations: ["164.308(a)(5)(ii)(D)", "164.312(d)"],
  sources: [
    "stitch#robust-credentials",
    "astro#secrets-backend",
    "aptible#password-management",
    "aptible#authentication",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:docdb/elasticCluster:ElasticCluster"],
  whenAbsent: "authType is required.",
  fix: 'Set authType: "SECRET_ARN" and give the secret\'s ARN as adminUserPassword.',
  judge: mustBeOneOf("authType", ["SECRET_ARN"], "the administrator's password is in the program"),
});
