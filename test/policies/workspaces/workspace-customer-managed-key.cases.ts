import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const desktop = (volumeEncryptionKey?: pulumi.Input<string>) =>
  new aws.workspaces.Workspace("reception", {
    bundleId: "wsb-0a1b2c3d4",
    directoryId: "d-0123456789",
    userName: "reception",
    userVolumeEncryptionEnabled: true,
    ...(volumeEncryptionKey && { volumeEncryptionKey }),
  });

const user = {
  copyAllowed: "Disabled",
  downloadAllowed: "Disabled",
  pasteAllowed: "Disabled",
  printAllowed: "Disabled",
  uploadAllowed: "Disabled",
};

export const cases: PolicyCases = {
  compliant: {
    "a key of one's own": { doc: true, program: () => desktop(new aws.kms.Key("desktops").arn) },
    "a portal with a key of one's own": () =>
      new aws.workspacesweb.Portal("billing", { customerManagedKey: new aws.kms.Key("portal").arn }),
  },
  violating: {
    "no key": { doc: true, program: () => desktop() },
    "the key that AWS manages": {
      isEnoughIfSet: ["volumeEncryptionKey"],
      program: () => desktop("alias/aws/workspaces"),
    },
    "a portal without a key": () => new aws.workspacesweb.Portal("billing"),
    "user settings without a key": () => new aws.workspacesweb.UserSettings("billing", user),
    "data protection without a key": () =>
      new aws.workspacesweb.DataProtectionSettings("billing", { displayName: "billing" }),
  },
  undecided: {},
};
