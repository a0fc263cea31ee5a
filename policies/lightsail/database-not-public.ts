import { definePolicy } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";

export default definePolicy({
  id: "lightsail-database-not-public",
  title: "Lightsail databases are private",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:lightsail/database:Database"],
  whenAbsent: "The database is private.",
  fix: "Set publiclyAccessible: false.",
  remediates: true,
  peers: { prowler: ["lightsail_database_public"] },
  judge: mustNotBeTrue("publiclyAccessible", "the whole internet reaches the database"),
});
