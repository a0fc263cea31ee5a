import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const description = "Sessions of the patient portal";

export const cases: PolicyCases = {
  compliant: {
    encrypted: {
      doc: true,
      program: () =>
        new aws.elasticache.ReplicationGroup("sessions", {
          description,
          engine: "redis",
          atRestEncryptionEnabled: true,
        }),
    },
    "a key of one's own": () => {
      const key = new aws.kms.Key("sessions");
      new aws.elasticache.ReplicationGroup("sessions", {
        description,
        atRestEncryptionEnabled: true,
        kmsKeyId: key.arn,
      });
    },
    "Valkey, which encrypts by default": () =>
      new aws.elasticache.ReplicationGroup("sessions", { description, engine: "valkey" }),
    "Valkey in another spelling": () =>
      new aws.elasticache.ReplicationGroup("sessions", { description, engine: "Valkey" }),
    "true in text": () =>
      new aws.elasticache.ReplicationGroup("sessions", { description, atRestEncryptionEnabled: "true" as never }),
  },
  violating: {
    "Redis, and nothing said": {
      doc: true,
      program: () => new aws.elasticache.ReplicationGroup("sessions", { description, engine: "redis" }),
    },
    "no engine, and nothing said": () => new aws.elasticache.ReplicationGroup("sessions", { description }),
    "an explicit false": () =>
      new aws.elasticache.ReplicationGroup("sessions", { description, atRestEncryptionEnabled: false }),
    "an explicit false on Valkey": () =>
      new aws.elasticache.ReplicationGroup("sessions", {
        description,
        engine: "valkey",
        atRestEncryptionEnabled: false,
      }),
    "encryption in transit alone": () =>
      new aws.elasticache.ReplicationGroup("sessions", { description, transitEncryptionEnabled: true }),
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("sessions");
      const atRestEncryptionEnabled = key.arn.apply((arn) => arn !== "");
      new aws.elasticache.ReplicationGroup("sessions", { description, atRestEncryptionEnabled });
    },
    "a computed engine, and nothing said": () => {
      const key = new aws.kms.Key("sessions");
      new aws.elasticache.ReplicationGroup("sessions", { description, engine: key.arn.apply(() => "valkey") });
    },
  },
  notApplicable: {
    "a secondary member of a global group": () =>
      new aws.elasticache.ReplicationGroup("sessions", { description, globalReplicationGroupId: "ldgnf-sessions" }),
    "a secondary member of a group of another stack, not known yet": () => {
      const key = new aws.kms.Key("sessions");
      const globalReplicationGroupId = key.arn.apply(() => "ldgnf-sessions");
      new aws.elasticache.ReplicationGroup("sessions", { description, globalReplicationGroupId });
    },
  },
};
