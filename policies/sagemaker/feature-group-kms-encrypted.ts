import { definePolicy, violationIf } from "../core/policy";
import { isOwnKey } from "../core/requirements";
import { and } from "../core/truth";

export default definePolicy({
  id: "sagemaker-feature-group-kms-encrypted",
  title: "Feature stores encrypt both stores with named keys",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:sagemaker/featureGroup:FeatureGroup"],
  whenAbsent: "Keys of the service are used.",
  fix: "Set securityConfig.kmsKeyId and s3StorageConfig.kmsKeyId.",
  judge(group) {
    const [online, offline] = [group.block("onlineStoreConfig"), group.block("offlineStoreConfig")];
    return [
      violationIf(
        and(online.bool("enableOnlineStore").is(true), isOwnKey(online, "securityConfig.kmsKeyId").not),
        "onlineStoreConfig.securityConfig.kmsKeyId names no customer managed key",
        { detail: "onlineStoreConfig" },
      ),
      violationIf(
        and(offline.isSet, isOwnKey(offline, "s3StorageConfig.kmsKeyId").not),
        "offlineStoreConfig.s3StorageConfig.kmsKeyId names no customer managed key",
        { detail: "offlineStoreConfig" },
      ),
    ];
  },
});
