import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "elasticache-cache-customer-managed-key",
  title: "ElastiCache data is encrypted with a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:elasticache/replicationGroup:ReplicationGroup", "aws:elasticache/serverlessCache:ServerlessCache"],
  whenAbsent: "A key that AWS manages is used.",
  fix: "Set kmsKeyId to a customer managed key.",
  peers: {
    steampipe: ["elasticache_replication_group_encryption_at_rest_enabled_with_kms_cmk"],
    checkov: ["CKV_AWS_191"],
  },
  judge: mustNameOwnKey("kmsKeyId"),
});
