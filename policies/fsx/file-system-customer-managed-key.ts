import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { or, Truth } from "../core/truth";

const LUSTRE = "aws:fsx/lustreFileSystem:LustreFileSystem";

export default definePolicy({
  id: "fsx-file-system-customer-managed-key",
  title: "FSx file systems and caches use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:fsx/windowsFileSystem:WindowsFileSystem",
    "aws:fsx/ontapFileSystem:OntapFileSystem",
    "aws:fsx/openZfsFileSystem:OpenZfsFileSystem",
    "aws:fsx/lustreFileSystem:LustreFileSystem",
    "aws:fsx/fileCache:FileCache",
  ],
  whenAbsent: "FSx always encrypts at rest, with a key that AWS manages.",
  fix: "Set kmsKeyId: key.arn (the file system is replaced).",
  peers: { checkov: ["CKV_AWS_178", "CKV_AWS_179", "CKV_AWS_190", "CKV_AWS_203"] },
  judge(fileSystem) {
    const isScratch = fileSystem.text("deploymentType").satisfies((type) => type.startsWith("SCRATCH_"));
    const takesKey =
      fileSystem.type === LUSTRE ? or(isScratch, fileSystem.text("deploymentType").isAbsent).not : Truth.true;
    return onlyIf(takesKey, "a scratch file system takes no key", () =>
      violationUnless(fileSystem.text("kmsKeyId").isSet, "kmsKeyId is missing: a key that AWS manages is used"),
    );
  },
});
