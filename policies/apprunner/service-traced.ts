import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "apprunner-service-traced",
  title: "App Runner services are traced",
  family: "monitoring",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:apprunner/service:Service"],
  whenAbsent: "Requests are not traced.",
  fix: "Set observabilityConfiguration: { observabilityEnabled: true, observabilityConfigurationArn }.",
  judge: mustBeTrue("observabilityConfiguration.observabilityEnabled", "requests are not traced"),
});
