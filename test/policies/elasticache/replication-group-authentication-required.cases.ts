import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const group =
  (args: Partial<aws.elasticache.ReplicationGroupArgs> = {}) =>
  () =>
    new aws.elasticache.ReplicationGroup("sessions", {
      description: "Sessions of the patient portal",
      engine: "valkey",
      transitEncryptionEnabled: true,
      ...args,
    });

const serverless = (engine: pulumi.Input<string>, userGroupId?: pulumi.Input<string>) => () =>
  new aws.elasticache.ServerlessCache("sessions", { name: "sessions", engine, userGroupId });

const users = () => new aws.elasticache.UserGroup("portal", { engine: "valkey", userGroupId: "portal" });

export const cases: PolicyCases = {
  compliant: {
    "a group of users": {
      doc: true,
      program: () => {
        group({ userGroupIds: [users().userGroupId] })();
      },
    },
    "a token": () => {
      group({ authToken: pulumi.secret("a-token-of-the-portal") })();
    },
    "a token that is written only": group({ authTokenWo: "a-token-of-the-portal", authTokenWoVersion: 1 }),
    "a serverless cache with a group of users": () => {
      serverless("valkey", users().id)();
    },
    "a serverless cache of Redis with a group of another stack": serverless("redis", "portal"),
  },
  violating: {
    "nothing but TLS": { doc: true, program: group() },
    "no engine said": group({ engine: undefined }),
    "an empty list of groups": { isEnoughIfSet: ["userGroupIds"], program: group({ userGroupIds: [] }) },
    "an empty token": { isEnoughIfSet: ["authToken"], program: group({ authToken: "" }) },
    "a strategy to change a token that is not there": group({ authTokenUpdateStrategy: "ROTATE" }),
    "a serverless cache": serverless("valkey"),
    "a serverless cache of Redis": serverless("Redis"),
  },
  undecided: {
    "a serverless cache with an engine that is computed": () => serverless(new aws.kms.Key("key").arn)(),
  },
  notApplicable: {
    "a secondary member of a global group": group({ globalReplicationGroupId: "ldgnf-sessions" }),
    "a serverless cache of Memcached": serverless("memcached"),
  },
};
