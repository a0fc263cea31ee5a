import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "glue-catalog-encrypted",
  title: "The Glue Data Catalog encrypts its metadata",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: [
    "astro#encryption-options",
    "astro#encryption-at-rest",
    "astro#storage-encryption-stays-on",
    "aptible#encryption-at-rest",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings"],
  whenAbsent: "The mode is required.",
  fix: 'Set encryptionAtRest: { catalogEncryptionMode: "SSE-KMS" }.',
  remediates: true,
  peers: {
    prowler: ["glue_data_catalogs_metadata_encryption_enabled"],
    steampipe: ["glue_data_catalog_encryption_settings_metadata_encryption_enabled"],
    checkov: ["CKV_AWS_94"],
  },
  judge: mustBeOneOf(
    "dataCatalogEncryptionSettings.encryptionAtRest.catalogEncryptionMode",
    ["SSE-KMS", "SSE-KMS-WITH-SERVICE-ROLE"],
    "metadata is not encrypted with KMS",
  ),
});
