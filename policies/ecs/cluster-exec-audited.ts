import { definePolicy, violationIf } from "../core/policy";
import { and, or } from "../core/truth";

export default definePolicy({
  id: "ecs-cluster-exec-audited",
  title: "Commands run inside containers are logged",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:ecs/cluster:Cluster"],
  whenAbsent: "DEFAULT: the container’s own log.",
  fix: 'Set configuration.executeCommandConfiguration.logging: "DEFAULT" (or "OVERRIDE" with a log group).',
  remediates: true,
  peers: { checkov: ["CKV_AWS_223"] },
  judge: (cluster) => {
    const execution = cluster.block("configuration.executeCommandConfiguration");
    const logging = execution.text("logging");
    const log = execution.block("logConfiguration");
    const hasPlace = or(log.text("cloudWatchLogGroupName").isSet, log.text("s3BucketName").isSet);
    const path = `${execution.path}.logging`;
    return [
      violationIf(logging.is("NONE"), `${path} is NONE: commands run in containers leave no record`, {
        detail: "NONE",
        set: { [path]: "DEFAULT" },
      }),
      violationIf(
        and(logging.is("OVERRIDE"), hasPlace.not),
        `${path} is OVERRIDE, and logConfiguration names no log group and no bucket: commands leave no record`,
        { detail: "OVERRIDE" },
      ),
    ];
  },
});
