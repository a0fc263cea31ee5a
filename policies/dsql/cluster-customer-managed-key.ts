import { definePolicy, violationUnless } from "../core/policy";
import { isOwnKey } from "../core/requirements";

export default definePolicy({
  id: "dsql-cluster-customer-managed-key",
  title: "Aurora DSQL clusters use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:dsql/cluster:Cluster"],
  whenAbsent: "A key that AWS owns is used.",
  fix: "Set kmsEncryptionKey to a key ARN.",
  judge: (cluster) =>
    violationUnless(isOwnKey(cluster, "kmsEncryptionKey"), "kmsEncryptionKey names no customer managed key"),
});
