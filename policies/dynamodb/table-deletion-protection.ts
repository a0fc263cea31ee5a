import { definePolicy, orUndecided, violationUnless } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

const REPLICA = "aws:dynamodb/tableReplica:TableReplica";

export default definePolicy({
  id: "dynamodb-table-deletion-protection",
  title: "DynamoDB tables cannot be deleted in passing",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#data-backup", "aptible#emergency-mode", "aptible#integrity"],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: ["aws:dynamodb/table:Table", "aws:dynamodb/tableReplica:TableReplica"],
  whenAbsent: "Tables can be deleted with one call.",
  fix: "Set deletionProtectionEnabled: true (also on replicas).",
  remediates: true,
  peers: {
    prowler: ["dynamodb_table_deletion_protection_enabled"],
    steampipe: ["dynamodb_table_deletion_protection_enabled"],
  },
  judge(table) {
    const protectedTable = mustBeTrue("deletionProtectionEnabled", "one call deletes the table")(table);
    if (table.type === REPLICA) return protectedTable;
    return [
      protectedTable,
      ...table
        .list("replicas")
        .collect(
          (replica) =>
            violationUnless(
              replica.bool("deletionProtectionEnabled").is(true),
              `${replica.path}.deletionProtectionEnabled is not true: one call deletes the replica`,
              { detail: replica.path, set: { [`${replica.path}.deletionProtectionEnabled`]: true } },
            ),
          orUndecided("deletionProtectionEnabled is not true on a replica"),
        ),
    ];
  },
});
