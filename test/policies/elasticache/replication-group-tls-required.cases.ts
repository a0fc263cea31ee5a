import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const group =
  (args: Partial<aws.elasticache.ReplicationGroupArgs> = {}) =>
  () =>
    new aws.elasticache.ReplicationGroup("sessions", {
      description: "Sessions of the patient portal",
      nodeType: "cache.m6g.large",
      ...args,
    });

export const cases: PolicyCases = {
  compliant: {
    "TLS is on and required": {
      doc: true,
      program: group({ transitEncryptionEnabled: true, transitEncryptionMode: "required" }),
    },
    "TLS is on, and the mode is the default": group({ transitEncryptionEnabled: true }),
    'TLS is on, as the text "true"': group({ transitEncryptionEnabled: "true" as never }),
    "Valkey with TLS": group({ engine: "valkey", transitEncryptionEnabled: true }),
  },
  violating: {
    "TLS is not mentioned": { doc: true, program: group() },
    "an explicit false": group({ transitEncryptionEnabled: false }),
    "TLS is preferred": group({ transitEncryptionEnabled: true, transitEncryptionMode: "preferred" }),
    "TLS is off although it is preferred": group({ transitEncryptionMode: "preferred" }),
    "TLS is preferred, whatever a flag that is computed says": () => {
      const transitEncryptionEnabled = new aws.kms.Key("key").arn.apply((arn) => arn !== "");
      group({ transitEncryptionEnabled, transitEncryptionMode: "preferred" })();
    },
    "another spelling of the mode": group({ transitEncryptionEnabled: true, transitEncryptionMode: "Preferred" }),
    "Valkey without TLS": group({ engine: "valkey" }),
  },
  undecided: {
    "a flag that is computed": () => {
      group({ transitEncryptionEnabled: new aws.kms.Key("key").arn.apply((arn) => arn !== "") })();
    },
    "a mode that is computed": () => {
      group({ transitEncryptionEnabled: true, transitEncryptionMode: new aws.kms.Key("key").arn })();
    },
  },
  notApplicable: {
    "a secondary member of a global replication group": () => {
      const primary = "sessions-primary";
      const global = new aws.elasticache.GlobalReplicationGroup("sessions", {
        globalReplicationGroupIdSuffix: "sessions",
        primaryReplicationGroupId: primary,
      });
      group({ globalReplicationGroupId: global.globalReplicationGroupId, nodeType: undefined })();
    },
  },
};
