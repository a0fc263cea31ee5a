import { definePolicy } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";

export default definePolicy({
  id: "m2-environment-not-public",
  title: "Mainframe modernisation environments are private",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:m2/environment:Environment"],
  whenAbsent: "Environments are private.",
  fix: "Set publiclyAccessible: false (the environment is replaced).",
  judge: mustNotBeTrue("publiclyAccessible", "the environment has an address on the internet"),
});
