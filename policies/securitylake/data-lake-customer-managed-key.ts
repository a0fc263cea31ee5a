import { definePolicy, violationIf } from "../core/policy";
import { isOwnKey } from "../core/requirements";
import { or, Truth } from "../core/truth";

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
    const isS3 = lake.word(property).fold({
      known: (key) => Truth.of(key === "s3_managed_key"),
      absent: () => Truth.true,
      gap: () => Truth.false,
    });
    return violationIf(or(isS3, isOwnKey(lake, property).not), `${property} names no customer managed key`);
  },
});
