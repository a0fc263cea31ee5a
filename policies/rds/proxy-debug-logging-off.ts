import { definePolicy } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";

export default definePolicy({
  id: "rds-proxy-debug-logging-off",
  title: "RDS proxies do not write SQL statements to their logs",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(1)(ii)(B)", "164.308(a)(4)(ii)(B)"],
  sources: ["astro#logs-without-phi", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: ["aws:rds/proxy:Proxy"],
  whenAbsent: "Statements are not logged.",
  fix: "Remove debugLogging or set it to false.",
  remediates: true,
  judge: mustNotBeTrue("debugLogging", "the text of statements goes to the logs"),
});
