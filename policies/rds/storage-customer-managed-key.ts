import { Fact } from "../core/fact";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { namesOtherRegion } from "../core/region";
import { isOwnKey } from "../core/requirements";
import { and, or, Truth } from "../core/truth";

const INSTANCE = "aws:rds/instance:Instance";
const CLUSTER = "aws:rds/cluster:Cluster";
const STORAGES = [INSTANCE, CLUSTER];
const SOURCES: Readonly<Record<string, string>> = {
  [INSTANCE]: "replicateSourceDb",
  [CLUSTER]: "replicationSourceIdentifier",
};

export default definePolicy({
  id: "rds-storage-customer-managed-key",
  title: "RDS instances, clusters and their exported copies use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:rds/instance:Instance",
    "aws:rds/cluster:Cluster",
    "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication",
    "aws:rds/snapshotCopy:SnapshotCopy",
    "aws:rds/clusterSnapshotCopy:ClusterSnapshotCopy",
    "aws:rds/integration:Integration",
  ],
  whenAbsent: "RDS encrypts with the key aws/rds, which AWS manages.",
  fix: "Set kmsKeyId to the ARN of your own aws.kms.Key (replaces existing storage).",
  peers: {
    checkov: ["CKV_AWS_327", "CKV_AWS_245", "CKV_AWS_266"],
    steampipe: ["rds_db_cluster_encrypted_with_cmk"],
    "compliance-policies": [
      "aws-rds-instance-configure-customer-managed-key",
      "aws-rds-cluster-configure-customer-managed-key",
    ],
  },
  judge(resource) {
    const source = SOURCES[resource.type] ? resource.text(SOURCES[resource.type]!) : Fact.absent<string>("");
    const isReplica = and(source.isSet, namesOtherRegion(source, resource.region).not);
    const isEncrypted = or(resource.bool("storageEncrypted").is(true), resource.word("engineMode").is("serverless"));
    const isUnencrypted = STORAGES.includes(resource.type)
      ? and(isEncrypted.not, resource.text("kmsKeyId").isAbsent)
      : Truth.false;
    return onlyIf(or(isReplica, isUnencrypted).not, "is as its source, or not encrypted at all", () =>
      violationUnless(
        isOwnKey(resource, "kmsKeyId"),
        "kmsKeyId names no customer managed key: the key aws/rds is used, which AWS manages",
      ),
    );
  },
});
