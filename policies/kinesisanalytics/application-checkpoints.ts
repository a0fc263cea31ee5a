import { definePolicy, violationIf } from "../core/policy";
import { and } from "../core/truth";

export default definePolicy({
  id: "kinesisanalytics-application-checkpoints",
  title: "Flink applications take checkpoints and snapshots",
  family: "contingency",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(ii)(B)", "164.308(a)(7)(i)"],
  sources: ["aptible#data-backup", "aptible#disaster-recovery"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:kinesisanalyticsv2/application:Application"],
  whenAbsent: "Checkpoints and snapshots are taken.",
  fix: "Set checkpointingEnabled: true and snapshotsEnabled: true.",
  remediates: true,
  peers: { "cdk-nag": ["KinesisDataAnalyticsFlinkCheckpointing"] },
  judge(application) {
    const configuration = application.block("applicationConfiguration");
    const checkpoints = configuration.block("flinkApplicationConfiguration.checkpointConfiguration");
    const isOff = and(
      checkpoints.word("configurationType").is("custom"),
      checkpoints.bool("checkpointingEnabled").is(false),
    );
    return [
      violationIf(isOff, `${checkpoints.path}.checkpointingEnabled is false: state is lost with a failure`, {
        detail: "checkpoints",
        set: { [`${checkpoints.path}.checkpointingEnabled`]: true },
      }),
      violationIf(
        configuration.bool("applicationSnapshotConfiguration.snapshotsEnabled").is(false),
        "applicationConfiguration.applicationSnapshotConfiguration.snapshotsEnabled is false: state is lost with an update",
        {
          detail: "snapshots",
          set: { "applicationConfiguration.applicationSnapshotConfiguration.snapshotsEnabled": true },
        },
      ),
    ];
  },
});
