import { definePolicy, violationUnless } from "../core/policy";
import { and, or } from "../core/truth";

export default definePolicy({
  id: "database-global-cluster-encryption",
  title: "Aurora, DocumentDB and Neptune global clusters are encrypted",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [
    "aws:rds/globalCluster:GlobalCluster",
    "aws:docdb/globalCluster:GlobalCluster",
    "aws:neptune/globalCluster:GlobalCluster",
  ],
  whenAbsent: "The source cluster decides; without one, the global cluster is unencrypted.",
  fix: "Set storageEncrypted: true (an unencrypted global cluster is replaced).",
  peers: { checkov: ["CKV_AWS_140", "CKV_AWS_292"] },
  judge(global) {
    const encrypted = global.bool("storageEncrypted");
    const hasSource = global.text("sourceDbClusterIdentifier").isSet;
    return violationUnless(
      or(encrypted.is(true), and(encrypted.isAbsent, hasSource)),
      "storageEncrypted is not true: the global cluster is unencrypted",
    );
  },
});
