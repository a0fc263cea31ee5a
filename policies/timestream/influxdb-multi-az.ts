import { definePolicy, violationIf } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

const CLUSTER = "aws:timestreaminfluxdb/dbCluster:DbCluster";

export default definePolicy({
  id: "timestream-influxdb-multi-az",
  title: "Timestream for InfluxDB has a standby",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:timestreaminfluxdb/dbInstance:DbInstance", CLUSTER],
  whenAbsent: "An instance has no standby; a cluster fails over.",
  fix: 'Set deploymentType: "WITH_MULTIAZ_STANDBY" (cluster: failoverMode: "AUTOMATIC").',
  judge: (resource) =>
    resource.type === CLUSTER
      ? violationIf(
          resource.word("failoverMode").is("no_failover"),
          "failoverMode is NO_FAILOVER: losing a zone stops the cluster",
        )
      : mustBeOneOf("deploymentType", ["WITH_MULTIAZ_STANDBY"], "there is no standby in another zone")(resource),
});
