import { definePolicy, violationUnless } from "../core/policy";
import { isOwnKey, mustNameOwnKey } from "../core/requirements";

const GRAPH = "aws:neptunegraph/graph:Graph";

export default definePolicy({
  id: "neptune-cluster-customer-managed-key",
  title: "Neptune clusters and graphs use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:neptune/cluster:Cluster", GRAPH],
  whenAbsent: "A key that AWS manages or owns is used.",
  fix: "Set kmsKeyArn (Graph: kmsKeyIdentifier).",
  peers: { checkov: ["CKV_AWS_347", "CKV_AWS_280"] },
  judge(resource) {
    if (resource.type !== GRAPH) return mustNameOwnKey("kmsKeyArn")(resource);
    return violationUnless(isOwnKey(resource, "kmsKeyIdentifier"), "kmsKeyIdentifier names no customer managed key");
  },
});
