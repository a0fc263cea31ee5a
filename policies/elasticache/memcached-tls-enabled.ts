import { definePolicy, onlyIf, violationUnless } from "../core/policy";

export default definePolicy({
  id: "elasticache-memcached-tls-enabled",
  title: "Memcached clusters use TLS",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:elasticache/cluster:Cluster"],
  whenAbsent: "AWS accepts plaintext.",
  fix: "Set transitEncryptionEnabled: true with engineVersion 1.6.12 or later and a subnetGroupName (the cluster is replaced).",
  judge: (cluster) =>
    onlyIf(cluster.word("engine").is("memcached"), "the engine is not Memcached", () =>
      violationUnless(
        cluster.bool("transitEncryptionEnabled").is(true),
        "transitEncryptionEnabled is not true: Memcached traffic is plaintext",
      ),
    ),
});
