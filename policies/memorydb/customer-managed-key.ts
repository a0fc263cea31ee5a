import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "memorydb-customer-managed-key",
  title: "MemoryDB clusters and snapshots use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:memorydb/cluster:Cluster", "aws:memorydb/snapshot:Snapshot"],
  whenAbsent: "A key that AWS manages is used.",
  fix: "Set kmsKeyArn to a customer managed key.",
  peers: { checkov: ["CKV_AWS_201", "CKV_AWS_278"] },
  judge: mustNameOwnKey("kmsKeyArn"),
});
