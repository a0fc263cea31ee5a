import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const pool = (idleDisconnectTimeoutInSeconds?: pulumi.Input<number>) =>
  new aws.workspaces.Pool("kiosks", {
    poolName: "kiosks",
    description: "Kiosks of the wards",
    bundleId: "wsb-0a1b2c3d4",
    directoryId: "wsd-0a1b2c3d4",
    runningMode: "AUTO_STOP",
    capacity: { desiredUserSessions: 2 },
    ...(idleDisconnectTimeoutInSeconds !== undefined && {
      timeoutSettings: [
        { idleDisconnectTimeoutInSeconds, disconnectTimeoutInSeconds: 900, maxUserDurationInSeconds: 28800 },
      ],
    }),
  });

const browser = (idleDisconnectTimeoutInMinutes?: pulumi.Input<number>) =>
  new aws.workspacesweb.UserSettings("billing", {
    copyAllowed: "Disabled",
    downloadAllowed: "Disabled",
    pasteAllowed: "Disabled",
    printAllowed: "Disabled",
    uploadAllowed: "Disabled",
    ...(idleDisconnectTimeoutInMinutes !== undefined && { idleDisconnectTimeoutInMinutes }),
  });

export const cases: PolicyCases = {
  compliant: {
    "ten minutes": { doc: true, program: () => pool(600) },
    "ten minutes of a browser": () => browser(10),
    "nothing said of a browser": () => browser(),
    "half an hour where it is allowed": {
      settings: { workspaces: { maximumIdleMinutes: 30 } },
      program: () => pool(1800),
    },
  },
  violating: {
    "an hour": { doc: true, program: () => pool(3600) },
    never: () => pool(0),
    "nothing said": () => pool(),
    "an hour of a browser": () => browser(60),
    "a browser's sessions that never end": () => browser(0),
    "nothing said of a browser where less than the default is asked": {
      settings: { workspaces: { maximumIdleMinutes: 10 } },
      program: () => browser(),
    },
  },
  undecided: {
    "a time that is computed": () => pool(new aws.kms.Key("desktops").arn.apply((arn) => arn.length)),
    "a browser's time that is computed": () => browser(new aws.kms.Key("desktops").arn.apply((arn) => arn.length)),
  },
};
