import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const keys = { hashKey: "claimId", attributes: [{ name: "claimId", type: "S" }], billingMode: "PAY_PER_REQUEST" };
const pointInTimeRecovery = { enabled: true };

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
    "a table that can be restored": { doc: true, program: table({ pointInTimeRecovery }) },
    "true in text": table({ pointInTimeRecovery: { enabled: "true" as never } }),
    "a list of one block": table({ pointInTimeRecovery: [{ enabled: true }] as never }),
    "a shorter period": table({ pointInTimeRecovery: { enabled: true, recoveryPeriodInDays: 7 } }),
    "a restored table": table({ restoreSourceName: "claims-2025", restoreToLatestTime: true, pointInTimeRecovery }),
    "replicas that can be restored": table({
      pointInTimeRecovery,
      replicas: [
        { regionName: "us-east-2", pointInTimeRecovery: true },
        { regionName: "us-west-2", pointInTimeRecovery: true },
      ],
    }),
    "a witness, which holds no data": table({
      pointInTimeRecovery,
      replicas: [{ regionName: "us-east-2", consistencyMode: "STRONG", pointInTimeRecovery: true }],
      globalTableWitness: { regionName: "us-west-2" },
    }),
    "a replica of its own": replica({ pointInTimeRecovery: true }),
  },
  violating: {
    "a table that says nothing": { doc: true, program: table() },
    "an explicit false": table({ pointInTimeRecovery: { enabled: false } }),
    "false in text": table({ pointInTimeRecovery: { enabled: "false" as never } }),
    "an empty block": table({ pointInTimeRecovery: {} as never }),
    "a restored table": table({ restoreSourceName: "claims-2025", restoreToLatestTime: true }),
    "a replica that says nothing": {
      findings: ["replicas[0]"],
      program: table({ pointInTimeRecovery, replicas: [{ regionName: "us-east-2" }] }),
    },
    "one of two replicas": {
      findings: ["replicas[1]"],
      program: table({
        pointInTimeRecovery,
        replicas: [
          { regionName: "us-east-2", pointInTimeRecovery: true },
          { regionName: "us-west-2", pointInTimeRecovery: false },
        ],
      }),
    },
    "a table and its replica": {
      findings: ["", "replicas[0]"],
      program: table({ replicas: [{ regionName: "us-east-2" }] }),
    },
    "a replica of its own that says nothing": replica(),
    "an explicit false on a replica of its own": replica({ pointInTimeRecovery: false }),
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("key");
      table({ pointInTimeRecovery: { enabled: key.arn.apply((arn) => arn !== "") } })();
    },
    "a computed block": () => {
      const key = new aws.kms.Key("key");
      table({ pointInTimeRecovery: key.arn.apply((arn) => ({ enabled: arn !== "" })) })();
    },
    "computed replicas": () => {
      const key = new aws.kms.Key("key");
      const replicas = key.arn.apply((kmsKeyArn) => [{ regionName: "us-east-2", kmsKeyArn }]);
      table({ pointInTimeRecovery, replicas })();
    },
    "a computed flag on a replica of its own": () => {
      const key = new aws.kms.Key("key");
      replica({ pointInTimeRecovery: key.arn.apply((arn) => arn !== "") })();
    },
  },
};
