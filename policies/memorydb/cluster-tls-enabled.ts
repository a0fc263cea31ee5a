import { definePolicy } from "../core/policy";
import { mustNotBeFalse } from "../core/requirements";

export default definePolicy({
  id: "memorydb-cluster-tls-enabled",
  title: "MemoryDB clusters use TLS",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:memorydb/cluster:Cluster", "aws:memorydb/multiRegionCluster:MultiRegionCluster"],
  whenAbsent: "TLS is on.",
  fix: "Remove tlsEnabled: false (the cluster is replaced).",
  peers: { checkov: ["CKV_AWS_202"] },
  judge: mustNotBeFalse("tlsEnabled", "traffic is in plaintext and no user has to sign in"),
});
