import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "sagemaker-notebook-kms-encrypted",
  title: "SageMaker notebook instances encrypt their volume with a named key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:sagemaker/notebookInstance:NotebookInstance"],
  whenAbsent: "The volume is encrypted with a key of the service.",
  fix: "Set kmsKeyId (the instance is replaced).",
  peers: {
    "cdk-nag": ["SageMakerNotebookInstanceKMSKeyConfigured"],
    config: ["sagemaker-notebook-instance-kms-key-configured"],
    guard: ["sagemaker_notebook_instance_kms_key_configured"],
    prowler: ["sagemaker_notebook_instance_encryption_enabled"],
    steampipe: [
      "sagemaker_notebook_instance_encryption_at_rest_enabled",
      "sagemaker_notebook_instance_encrypted_with_kms_cmk",
    ],
    checkov: ["CKV_AWS_22", "CKV_AWS_187"],
  },
  judge: mustNameOwnKey("kmsKeyId", "the volume is encrypted with a key of the service"),
});
