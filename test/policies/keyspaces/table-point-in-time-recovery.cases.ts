import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const table =
  (args: Partial<aws.keyspaces.TableArgs> = {}) =>
  () =>
    new aws.keyspaces.Table("claims", {
      keyspaceName: "billing",
      tableName: "claims",
      schemaDefinition: { columns: [{ name: "claim_id", type: "uuid" }], partitionKeys: [{ name: "claim_id" }] },
      ...args,
    });

export const cases: PolicyCases = {
  compliant: {
    "a table that can be restored": { doc: true, program: table({ pointInTimeRecovery: { status: "ENABLED" } }) },
    "another spelling": table({ pointInTimeRecovery: { status: "enabled" } }),
    "a list of one block": table({ pointInTimeRecovery: [{ status: "ENABLED" }] as never }),
  },
  violating: {
    "nothing said": { doc: true, program: table() },
    disabled: table({ pointInTimeRecovery: { status: "DISABLED" } }),
    "an empty block": table({ pointInTimeRecovery: {} }),
    "an empty text": table({ pointInTimeRecovery: { status: "" } }),
  },
  undecided: {
    "a computed status": () => table({ pointInTimeRecovery: { status: new aws.kms.Key("key").arn } })(),
    "a computed block": () => {
      const key = new aws.kms.Key("key");
      table({ pointInTimeRecovery: key.arn.apply((status) => ({ status })) })();
    },
  },
};
