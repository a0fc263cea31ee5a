import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "storagegateway-share-customer-managed-key",
  title: "Storage Gateway shares and volumes use KMS encryption",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:storagegateway/nfsFileShare:NfsFileShare",
    "aws:storagegateway/smbFileShare:SmbFileShare",
    "aws:storagegateway/cachesIscsiVolume:CachesIscsiVolume",
    "aws:storagegateway/storedIscsiVolume:StoredIscsiVolume",
  ],
  whenAbsent: "Data is encrypted with a key of S3.",
  fix: "Set kmsEncrypted: true and kmsKeyArn (kmsKey on a volume).",
  peers: { prowler: ["storagegateway_fileshare_encryption_enabled"] },
  judge: mustBeTrue("kmsEncrypted", "a key of S3 is used"),
});
