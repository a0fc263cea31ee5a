import { definePolicy } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";

export default definePolicy({
  id: "timestream-influxdb-not-public",
  title: "Timestream for InfluxDB has no public address",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:timestreaminfluxdb/dbInstance:DbInstance", "aws:timestreaminfluxdb/dbCluster:DbCluster"],
  whenAbsent: "Instances are private.",
  fix: "Set publiclyAccessible: false (the instance is replaced).",
  judge: mustNotBeTrue("publiclyAccessible", "the database has an address on the internet"),
});
