import { definePolicy, onlyIf } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

const FILE_SYSTEM = "aws:efs/fileSystem:FileSystem";
const REPLICATION = "aws:efs/replicationConfiguration:ReplicationConfiguration";

const namesOwnKey = mustNameOwnKey({ [FILE_SYSTEM]: "kmsKeyId", [REPLICATION]: "destination.kmsKeyId" });

export default definePolicy({
  id: "efs-file-system-customer-managed-key",
  title: "EFS file systems and their replicas use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [FILE_SYSTEM, REPLICATION],
  whenAbsent: "EFS encrypts with the key aws/elasticfilesystem, which AWS manages.",
  fix: "Set kmsKeyId to the ARN of your own aws.kms.Key.",
  peers: {
    steampipe: ["efs_file_system_encrypted_with_cmk"],
    checkov: ["CKV_AWS_184"],
    "compliance-policies": ["aws-efs-filesystem-configure-customer-managed-key"],
  },
  judge: (resource) =>
    onlyIf(resource.text("destination.fileSystemId").isAbsent, "replicates into a file system that has its key", () =>
      namesOwnKey(resource),
    ),
});
