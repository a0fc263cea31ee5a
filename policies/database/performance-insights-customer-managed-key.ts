import { definePolicy, onlyIf } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

const DOCDB = "aws:docdb/clusterInstance:ClusterInstance";

export default definePolicy({
  id: "database-performance-insights-customer-managed-key",
  title: "Performance Insights data, which holds statement text, uses a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:rds/instance:Instance", "aws:rds/clusterInstance:ClusterInstance", "aws:rds/cluster:Cluster", DOCDB],
  whenAbsent: "Performance Insights is off.",
  fix: "Set performanceInsightsKmsKeyId: key.arn.",
  peers: {
    checkov: ["CKV_AWS_354"],
    "compliance-policies": [
      "aws-rds-instance-disallow-unencrypted-performance-insights",
      "aws-rds-clusterinstance-disallow-unencrypted-performance-insights",
    ],
  },
  judge(database) {
    const isOn = database
      .bool(database.type === DOCDB ? "enablePerformanceInsights" : "performanceInsightsEnabled")
      .is(true);
    return onlyIf(isOn, "keeps no Performance Insights data", () =>
      mustNameOwnKey("performanceInsightsKmsKeyId", "its data holds the text of statements")(database),
    );
  },
});
