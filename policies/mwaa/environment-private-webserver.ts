import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "mwaa-environment-private-webserver",
  title: "The Airflow web server is reached inside the VPC only",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:mwaa/environment:Environment"],
  whenAbsent: "PRIVATE_ONLY.",
  fix: 'Set webserverAccessMode: "PRIVATE_ONLY" and reach it through the VPC.',
  peers: { checkov: ["CKV2_AWS_66"] },
  judge: mustNotBeOneOf(
    "webserverAccessMode",
    ["PUBLIC_ONLY", "PUBLIC_AND_PRIVATE"],
    "the Airflow web server is reached from the internet",
    "PRIVATE_ONLY",
  ),
});
