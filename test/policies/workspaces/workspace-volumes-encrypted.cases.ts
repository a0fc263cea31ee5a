import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const workspace =
  (
    rootVolumeEncryptionEnabled?: pulumi.Input<boolean>,
    userVolumeEncryptionEnabled?: pulumi.Input<boolean>,
    volumeEncryptionKey?: string,
  ) =>
  () =>
    new aws.workspaces.Workspace("reception", {
      bundleId: "wsb-0123456789",
      directoryId: "d-0123456789",
      userName: "reception",
      rootVolumeEncryptionEnabled,
      userVolumeEncryptionEnabled,
      volumeEncryptionKey,
    });

const [ROOT, USER] = ["rootVolumeEncryptionEnabled", "userVolumeEncryptionEnabled"];

export const cases: PolicyCases = {
  compliant: {
    "both volumes": { doc: true, program: workspace(true, true, "alias/clinic-workspaces") },
    "both volumes with the key of the service": workspace(true, true),
    "true as text": workspace("true" as never, "true" as never),
  },
  violating: {
    "nothing declared": { doc: true, findings: [ROOT, USER], program: workspace() },
    "the root volume only": { findings: [USER], program: workspace(true) },
    "the user volume only": { findings: [ROOT], program: workspace(false, true) },
    "a key without the flags": {
      findings: [ROOT, USER],
      program: workspace(undefined, undefined, "alias/clinic-workspaces"),
    },
    "false as text": { findings: [ROOT], program: workspace("false" as never, true) },
    "a flag that is computed beside an unencrypted volume": {
      findings: [USER],
      program: () =>
        workspace(
          new aws.kms.Key("key").arn.apply((arn) => arn !== ""),
          false,
        )(),
    },
  },
  undecided: {
    "a flag that is computed": () =>
      workspace(
        true,
        new aws.kms.Key("key").arn.apply((arn) => arn !== ""),
      )(),
  },
};
