import { groupsOf, JOB_DEFINITION } from "../batch/_shared";
import type { Block, Items } from "../core/fact";
import type { Resource } from "../core/graph";
import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { and, Truth } from "../core/truth";
import { TASK_DEFINITION } from "./_shared";

const volumesOf = (definition: Resource): Items<Block> =>
  groupsOf(definition).flatMap((group) => group.list("volumes"));

export default definePolicy({
  id: "ecs-task-efs-transit-encryption",
  title: "Tasks and jobs mount EFS over TLS",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: [
    "astro#encryption-in-transit",
    "platform-sh#application-security",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [TASK_DEFINITION, JOB_DEFINITION],
  whenAbsent: "EFS is mounted without TLS.",
  fix: 'Set efsVolumeConfiguration.transitEncryption: "ENABLED".',
  peers: { checkov: ["CKV_AWS_97"] },
  judge: (definition) => {
    const hidden = orUndecided("a volume mounts EFS without TLS");
    const message = (path: string) => `${path}.transitEncryption is not ENABLED: the volume mounts EFS without TLS`;
    if (definition.type === JOB_DEFINITION) {
      return volumesOf(definition).collect((volume) => {
        const efs = volume.block("efsVolumeConfiguration");
        return violationIf(and(efs.isSet, efs.text("transitEncryption").is("ENABLED").not), message(efs.path), {
          detail: volume.path,
        });
      }, hidden);
    }
    return definition.list("volumes").collect((volume) => {
      const efs = volume.block("efsVolumeConfiguration");
      const type = volume.entries("dockerVolumeConfiguration.driverOpts");
      const isNfs = type.some(({ key, value }) =>
        and(Truth.of(key === "type"), value.word("").isOneOf(["nfs", "nfs4"])),
      );
      return [
        violationIf(and(efs.isSet, efs.text("transitEncryption").is("ENABLED").not), message(efs.path), {
          detail: volume.path,
          set: { [`${efs.path}.transitEncryption`]: "ENABLED" },
        }),
        violationIf(isNfs, `${volume.path}.dockerVolumeConfiguration mounts NFS, which has no TLS`, {
          detail: `${volume.path} nfs`,
          fix: "Mount it by efsVolumeConfiguration with transitEncryption ENABLED.",
        }),
      ];
    }, hidden);
  },
});
