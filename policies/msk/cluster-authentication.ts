import { definePolicy, violationIf } from "../core/policy";
import { isGiven } from "../core/requirements";
import { or } from "../core/truth";

export default definePolicy({
  id: "msk-cluster-authentication",
  title: "MSK clusters authenticate clients",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(2)(i)", "164.312(a)(1)"],
  sources: ["aptible#unique-user-identification", "aptible#authentication"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:msk/cluster:Cluster"],
  whenAbsent: "Whoever reaches the cluster is let in.",
  fix: "Set clientAuthentication: {sasl: {iam: true}} (or scram, or tls.certificateAuthorityArns) and drop unauthenticated.",
  peers: {
    prowler: ["kafka_cluster_unrestricted_access_disabled", "kafka_cluster_mutual_tls_authentication_enabled"],
    steampipe: ["msk_cluster_unauthenticated_access_disabled"],
  },
  judge(cluster) {
    const authentication = cluster.block("clientAuthentication");
    const identifies = or(
      authentication.bool("sasl.iam").is(true),
      authentication.bool("sasl.scram").is(true),
      isGiven(authentication, "tls.certificateAuthorityArns"),
    );
    return violationIf(
      or(authentication.bool("unauthenticated").is(true), identifies.not),
      "clientAuthentication lets clients connect without identifying themselves",
    );
  },
});
