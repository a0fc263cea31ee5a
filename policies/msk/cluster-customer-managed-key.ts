import { definePolicy, violationUnless } from "../core/policy";

const CLUSTER = "aws:msk/cluster:Cluster";

export default definePolicy({
  id: "msk-cluster-customer-managed-key",
  title: "MSK clusters and channels use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:msk/cluster:Cluster", "aws:msk/channel:Channel"],
  whenAbsent: "AWS encrypts with the key aws/msk, which it manages.",
  fix: "Set encryptionInfo.encryptionAtRestKmsKeyArn (on a Channel encryptionConfiguration.kmsKeyArn) to key.arn; the cluster is replaced.",
  peers: { prowler: ["kafka_cluster_encryption_at_rest_uses_cmk"], checkov: ["CKV_AWS_81"] },
  judge(cluster) {
    const key =
      cluster.type === CLUSTER ? "encryptionInfo.encryptionAtRestKmsKeyArn" : "encryptionConfiguration.kmsKeyArn";
    return violationUnless(cluster.text(key).isSet, `${key} is missing: no customer managed key encrypts the storage`);
  },
});
