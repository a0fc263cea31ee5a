import { definePolicy, orUndecided, violationUnless } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

const REPLICA = "aws:dynamodb/tableReplica:TableReplica";

export default definePolicy({
  id: "dynamodb-table-point-in-time-recovery",
  title: "DynamoDB tables and replicas can be restored to any point in time",
  family: "contingency",
  citations: [
    "164.308(a)(7)(ii)(A)",
    "164.308(a)(7)(ii)(B)",
    "164.308(a)(7)(i)",
    "164.312(a)(2)(ii)",
    "164.310(d)(2)(iv)",
  ],
  sources: ["aptible#data-backup", "aptible#disaster-recovery", "aptible#emergency-access"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:dynamodb/table:Table", "aws:dynamodb/tableReplica:TableReplica"],
  whenAbsent: "Tables cannot be restored to a point in time.",
  fix: "Set pointInTimeRecovery: {enabled: true}, and pointInTimeRecovery: true in each replicas entry or TableReplica.",
  remediates: true,
  peers: {
    "cdk-nag": ["DynamoDBPITREnabled"],
    config: ["dynamodb-pitr-enabled"],
    guard: ["dynamodb_pitr_enabled"],
    prowler: ["dynamodb_tables_pitr_enabled"],
    steampipe: ["dynamodb_table_point_in_time_recovery_enabled"],
    checkov: ["CKV_AWS_28", "CKV_AWS_165"],
  },
  judge(table) {
    if (table.type === REPLICA) return mustBeTrue("pointInTimeRecovery", "the replica cannot be restored")(table);
    return [
      mustBeTrue("pointInTimeRecovery.enabled", "the table cannot be restored to a point in time")(table),
      ...table
        .list("replicas")
        .collect(
          (replica) =>
            violationUnless(
              replica.bool("pointInTimeRecovery").is(true),
              `${replica.path}.pointInTimeRecovery is not true: the replica cannot be restored`,
              { detail: replica.path, set: { [`${replica.path}.pointInTimeRecovery`]: true } },
            ),
          orUndecided("pointInTimeRecovery is not true on a replica"),
        ),
    ];
  },
});
