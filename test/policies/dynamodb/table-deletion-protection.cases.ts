import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const keys = { hashKey: "claimId", attributes: [{ name: "claimId", type: "S" }], billingMode: "PAY_PER_REQUEST" };
const deletionProtectionEnabled = true;

const table =
  (args: aws.dynamodb.TableArgs = {}) =>
  () =>
    new aws.dynamodb.Table("claims", { ...keys, ...args });

const replica =
  (args: Partial<aws.dynamodb.TableReplicaArgs> = {}) =>
  () =>
    new aws.dynamodb.TableReplica("claims", {
      globalTableArn: "arn:aws:dynamodb:us-west-2:111122223333:table/claims",
      ...args,
    });

export const cases: PolicyCases = {
  compliant: {
    "a table that is protected": { doc: true, program: table({ deletionProtectionEnabled }) },
    "true in text": table({ deletionProtectionEnabled: "true" as never }),
    "a table and its replicas": table({
      deletionProtectionEnabled,
      replicas: [
        { regionName: "us-east-2", deletionProtectionEnabled },
        { regionName: "us-west-2", deletionProtectionEnabled },
      ],
    }),
    "a replica of its own": replica({ deletionProtectionEnabled }),
  },
  violating: {
    "a table that says nothing": { doc: true, program: table() },
    "an explicit false": table({ deletionProtectionEnabled: false }),
    "false in text": table({ deletionProtectionEnabled: "false" as never }),
    "a replica that says nothing": {
      findings: ["replicas[0]"],
      program: table({ deletionProtectionEnabled, replicas: [{ regionName: "us-east-2" }] }),
    },
    "one of two replicas": {
      findings: ["replicas[1]"],
      program: table({
        deletionProtectionEnabled,
        replicas: [
          { regionName: "us-east-2", deletionProtectionEnabled },
          { regionName: "us-west-2", deletionProtectionEnabled: false },
        ],
      }),
    },
    "a table and its replica": {
      findings: ["", "replicas[0]"],
      program: table({ replicas: [{ regionName: "us-east-2" }] }),
    },
    "a replica of its own that says nothing": replica(),
    "an explicit false on a replica of its own": replica({ deletionProtectionEnabled: false }),
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("key");
      table({ deletionProtectionEnabled: key.arn.apply((arn) => arn !== "") })();
    },
    "computed replicas": () => {
      const key = new aws.kms.Key("key");
      const replicas = key.arn.apply((kmsKeyArn) => [{ regionName: "us-east-2", kmsKeyArn }]);
      table({ deletionProtectionEnabled, replicas })();
    },
    "a computed flag on a replica of its own": () => {
      const key = new aws.kms.Key("key");
      replica({ deletionProtectionEnabled: key.arn.apply((arn) => arn !== "") })();
    },
  },
};
