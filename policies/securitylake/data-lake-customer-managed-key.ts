import { definePolicy, violationIf } from "../core/policy";
import { Truth } from "../core/truth";

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
    const key = lake.word("configuration.encryptionConfigurations.kmsKeyId");
    const isS3 = key.fold({
      known: (name) => Truth.of(name === "s3_managed_key"),
      absent: () => Truth.true,
      gap: () => key.isSet.not,
    });
    return violationIf(isS3, "configuration.encryptionConfigurations.kmsKeyId names no customer managed key");
  },
});
