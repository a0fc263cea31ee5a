import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "timestream-influxdb-log-delivery-enabled",
  title: "Timestream for InfluxDB delivers engine logs",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:timestreaminfluxdb/dbInstance:DbInstance", "aws:timestreaminfluxdb/dbCluster:DbCluster"],
  whenAbsent: "Engine logs are delivered nowhere.",
  fix: "Set logDeliveryConfiguration: { s3Configuration: { bucketName, enabled: true } }.",
  judge: mustBeTrue("logDeliveryConfiguration.s3Configuration.enabled", "engine logs are delivered nowhere"),
});
