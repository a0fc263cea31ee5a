import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "ecs-cluster-storage-customer-managed-key",
  title: "Fargate ephemeral and managed storage uses a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["astro#planes-encrypted-at-rest", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ecs/cluster:Cluster"],
  whenAbsent: "A key of AWS is used.",
  fix: "Set configuration.managedStorageConfiguration.fargateEphemeralStorageKmsKeyId: key.arn.",
  peers: { steampipe: ["ecs_cluster_encryption_at_rest_enabled"] },
  judge: mustNameOwnKey(
    "configuration.managedStorageConfiguration.fargateEphemeralStorageKmsKeyId",
    "a key of AWS is used",
  ),
});
