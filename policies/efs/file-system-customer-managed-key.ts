import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "efs-file-system-customer-managed-key",
  title: "EFS file systems and their replicas use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:efs/fileSystem:FileSystem", "aws:efs/replicationConfiguration:ReplicationConfiguration"],
  whenAbsent: "EFS encrypts with the key aws/elasticfilesystem, which AWS manages.",
  fix: "Set kmsKeyId to the ARN of your own aws.kms.Key.",
  peers: {
    steampipe: ["efs_file_system_encrypted_with_cmk"],
    checkov: ["CKV_AWS_184"],
    "compliance-policies": ["aws-efs-filesystem-configure-customer-managed-key"],
  },
  judge: mustNameOwnKey({
    "aws:efs/fileSystem:FileSystem": "kmsKeyId",
    "aws:efs/replicationConfiguration:ReplicationConfiguration": "destination.kmsKeyId",
  }),
});
