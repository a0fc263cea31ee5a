import { definePolicy } from "../core/policy";
import { mustBeSet } from "../core/requirements";

export default definePolicy({
  id: "storagegateway-gateway-logging-enabled",
  title: "Gateways send health events to CloudWatch",
  family: "monitoring",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:storagegateway/gateway:Gateway"],
  whenAbsent: "Health events go nowhere.",
  fix: "Set cloudwatchLogGroupArn.",
  judge: mustBeSet("cloudwatchLogGroupArn", "nobody sees that the gateway fails"),
});
