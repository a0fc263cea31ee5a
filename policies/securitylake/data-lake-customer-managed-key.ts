import { definePolicy, violationUnless } from "../core/policy";
import { isOwnKey } from "../core/requirements";

export default definePolicy({
  id: "securitylake-data-lake-customer-managed-key",
  title: "Security Lake uses a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:securitylake/dataLake:DataLake"],
  whenAbsent: "A key of S3 is used.",
  fix: "Set encryptionConfigurations with your kmsKeyId.",
  judge(lake) {
    const property = "configuration.encryptionConfigurations.kmsKeyId";
    return violationUnless(isOwnKey(lake, property), `${property} names no customer managed key`);
  },
});
