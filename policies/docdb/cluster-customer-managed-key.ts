import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "docdb-cluster-customer-managed-key",
  title: "DocumentDB clusters use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:docdb/cluster:Cluster", "aws:docdb/elasticCluster:ElasticCluster"],
  whenAbsent: "A key that AWS manages is used.",
  fix: "Set kmsKeyId to a customer managed key.",
  peers: { checkov: ["CKV_AWS_182"] },
  judge: mustNameOwnKey("kmsKeyId"),
});
