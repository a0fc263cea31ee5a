import { definePolicy, violationUnless } from "../core/policy";
import { and, or } from "../core/truth";
import { DOMAINS } from "./_shared";

export default definePolicy({
  id: "opensearch-domain-multi-az",
  title: "Search domains have dedicated masters and data nodes in several zones",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: DOMAINS,
  whenAbsent: "A domain is a single instance.",
  fix: "Set clusterConfig.zoneAwarenessEnabled: true, instanceCount 3 and dedicatedMasterCount 3, or multiAzWithStandbyEnabled: true.",
  peers: {
    "cdk-nag": ["OpenSearchDedicatedMasterNode", "OpenSearchZoneAwareness"],
    guard: [
      "elasticsearch_data_node_fault_tolerance",
      "elasticsearch_primary_node_fault_tolerance",
      "opensearch_data_node_fault_tolerance",
    ],
    prowler: [
      "opensearch_service_domains_fault_tolerant_data_nodes",
      "opensearch_service_domains_fault_tolerant_master_nodes",
    ],
    steampipe: [
      "opensearch_domain_data_node_fault_tolerance",
      "es_domain_data_nodes_min_3",
      "es_domain_dedicated_master_nodes_min_3",
    ],
    checkov: ["CKV_AWS_318", "CKV2_AWS_59"],
  },
  judge(domain) {
    const cluster = domain.block("clusterConfig");
    const isAtLeast3 = (path: string, unsaid: number) =>
      cluster
        .number(path)
        .orElse(unsaid)
        .satisfies((count) => count >= 3);
    const isSpread = and(
      cluster.bool("zoneAwarenessEnabled").is(true),
      isAtLeast3("instanceCount", 1),
      cluster.bool("dedicatedMasterEnabled").is(true),
      isAtLeast3("dedicatedMasterCount", 0),
    );
    return violationUnless(
      or(cluster.bool("multiAzWithStandbyEnabled").is(true), isSpread),
      "clusterConfig lacks zone awareness, three instances or three dedicated masters",
    );
  },
});
