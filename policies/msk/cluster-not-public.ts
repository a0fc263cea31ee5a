import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "msk-cluster-not-public",
  title: "MSK brokers have no public addresses",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:msk/cluster:Cluster"],
  whenAbsent: "Brokers are private.",
  fix: 'Set brokerNodeGroupInfo.connectivityInfo.publicAccess.type: "DISABLED" (or drop it).',
  remediates: true,
  peers: {
    prowler: ["kafka_cluster_is_public"],
    steampipe: ["msk_cluster_not_publicly_accessible"],
    checkov: ["CKV_AWS_291"],
  },
  judge: mustNotBeOneOf(
    "brokerNodeGroupInfo.connectivityInfo.publicAccess.type",
    ["SERVICE_PROVIDED_EIPS"],
    "the brokers have public addresses",
    "DISABLED",
  ),
});
