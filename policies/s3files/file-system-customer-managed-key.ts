import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "s3files-file-system-customer-managed-key",
  title: "S3 Files file systems use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:s3/filesFileSystem:FilesFileSystem"],
  whenAbsent: "A key of the service is used.",
  fix: "Set kmsKeyId.",
  judge: mustNameOwnKey("kmsKeyId"),
});
