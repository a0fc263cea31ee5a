import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "glue-catalog-passwords-encrypted",
  title: "The Glue Data Catalog encrypts connection passwords",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)", "164.308(a)(5)(ii)(D)"],
  sources: ["astro#secrets-backend", "aptible#password-management", "aptible#encryption-at-rest"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings"],
  whenAbsent: "The flag is required.",
  fix: "Set connectionPasswordEncryption: { returnConnectionPasswordEncrypted: true, awsKmsKeyId }.",
  peers: {
    prowler: ["glue_data_catalogs_connection_passwords_encryption_enabled"],
    steampipe: ["glue_data_catalog_encryption_settings_password_encryption_enabled"],
    checkov: ["CKV_AWS_94"],
  },
  judge: mustBeTrue(
    "dataCatalogEncryptionSettings.connectionPasswordEncryption.returnConnectionPasswordEncrypted",
    "whoever reads a connection reads its password",
  ),
});
