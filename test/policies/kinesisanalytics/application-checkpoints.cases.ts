import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Configuration = aws.types.input.kinesisanalyticsv2.ApplicationApplicationConfiguration;
type Checkpoints =
  aws.types.input.kinesisanalyticsv2.ApplicationApplicationConfigurationFlinkApplicationConfigurationCheckpointConfiguration;

const application =
  (configuration: Omit<Configuration, "applicationCodeConfiguration"> = {}) =>
  () =>
    new aws.kinesisanalyticsv2.Application("vitals", {
      runtimeEnvironment: "FLINK-1_20",
      serviceExecutionRole: "arn:aws:iam::111122223333:role/vitals",
      applicationConfiguration: {
        applicationCodeConfiguration: { codeContentType: "ZIPFILE" },
        ...configuration,
      },
    });

const checkpoints = (checkpointConfiguration: Checkpoints) => ({
  flinkApplicationConfiguration: { checkpointConfiguration },
});
const snapshots = (snapshotsEnabled: boolean) => ({ applicationSnapshotConfiguration: { snapshotsEnabled } });
const computed = () => new aws.kms.Key("key").arn.apply((arn) => arn !== "");

export const cases: PolicyCases = {
  compliant: {
    "checkpoints and snapshots": {
      doc: true,
      program: application({
        ...checkpoints({ configurationType: "CUSTOM", checkpointingEnabled: true, checkpointInterval: 60000 }),
        ...snapshots(true),
      }),
    },
    "nothing said": application(),
    "the default checkpoints": application(checkpoints({ configurationType: "DEFAULT" })),
    "an explicit false, which the default checkpoints ignore": application(
      checkpoints({ configurationType: "DEFAULT", checkpointingEnabled: false }),
    ),
    "checkpoints of one's own, and nothing said": application(checkpoints({ configurationType: "CUSTOM" })),
    "an application of SQL": () =>
      new aws.kinesisanalyticsv2.Application("vitals", {
        runtimeEnvironment: "SQL-1_0",
        serviceExecutionRole: "arn:aws:iam::111122223333:role/vitals",
      }),
  },
  violating: {
    "no checkpoints": {
      doc: true,
      findings: ["checkpoints"],
      program: application(checkpoints({ configurationType: "CUSTOM", checkpointingEnabled: false })),
    },
    "no snapshots": { findings: ["snapshots"], program: application(snapshots(false)) },
    neither: {
      findings: ["checkpoints", "snapshots"],
      program: application({
        ...checkpoints({ configurationType: "CUSTOM", checkpointingEnabled: false }),
        ...snapshots(false),
      }),
    },
    "another spelling": {
      findings: ["checkpoints"],
      program: application(checkpoints({ configurationType: "Custom", checkpointingEnabled: "false" as never })),
    },
  },
  undecided: {
    "a flag for checkpoints that is computed": () => {
      application(checkpoints({ configurationType: "CUSTOM", checkpointingEnabled: computed() }))();
    },
    "a flag for snapshots that is computed": () =>
      application({ applicationSnapshotConfiguration: { snapshotsEnabled: computed() } })(),
    "a type that is computed": () =>
      application(checkpoints({ configurationType: new aws.kms.Key("key").arn, checkpointingEnabled: false }))(),
  },
};
