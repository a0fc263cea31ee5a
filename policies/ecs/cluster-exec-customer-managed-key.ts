import { definePolicy, onlyIf, violationIf, violationUnless } from "../core/policy";
import { isOwnKey } from "../core/requirements";
import { and, or } from "../core/truth";

export default definePolicy({
  id: "ecs-cluster-exec-customer-managed-key",
  title: "Commands run inside containers are encrypted with a customer managed key",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(a)(2)(iv)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-security"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ecs/cluster:Cluster"],
  companions: { services: { types: ["aws:ecs/service:Service"], by: "cluster" } },
  whenAbsent: "TLS only.",
  fix: "Set configuration.executeCommandConfiguration.kmsKeyId: key.arn and the …EncryptionEnabled flags to true.",
  peers: { checkov: ["CKV_AWS_224"] },
  judge(cluster, { companionsOf }) {
    const execution = cluster.block("configuration.executeCommandConfiguration");
    const log = execution.block("logConfiguration");
    const isPlain = (place: string, flag: string) =>
      and(execution.text("logging").is("OVERRIDE"), log.text(place).isSet, log.bool(flag).is(true).not);
    const isUsed = companionsOf(cluster).services.some((service) => service.bool("enableExecuteCommand").is(true));
    return onlyIf(isUsed, "no service of the stack runs commands in it", () => [
      violationUnless(isOwnKey(execution, "kmsKeyId"), `${execution.path}.kmsKeyId is missing: sessions have TLS only`),
      violationIf(
        or(
          isPlain("cloudWatchLogGroupName", "cloudWatchEncryptionEnabled"),
          isPlain("s3BucketName", "s3BucketEncryptionEnabled"),
        ),
        `${log.path} does not ask for an encrypted destination`,
        { detail: "logConfiguration" },
      ),
    ]);
  },
});
