import { definePolicy } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";

export default definePolicy({
  id: "mq-broker-not-public",
  title: "Brokers are private",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:mq/broker:Broker"],
  whenAbsent: "The broker is private.",
  fix: "Set publiclyAccessible: false (replaces the broker).",
  peers: {
    prowler: ["mq_broker_not_publicly_accessible"],
    steampipe: ["mq_broker_restrict_public_access"],
    checkov: ["CKV_AWS_69"],
  },
  judge: mustNotBeTrue("publiclyAccessible", "the broker has an endpoint on the internet"),
});
