import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { or } from "../core/truth";

export default definePolicy({
  id: "database-final-snapshot",
  title: "Deleting a database takes a final snapshot",
  family: "contingency",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(ii)(B)", "164.308(a)(7)(i)"],
  sources: ["aptible#data-backup", "aptible#disaster-recovery"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:rds/instance:Instance",
    "aws:rds/cluster:Cluster",
    "aws:docdb/cluster:Cluster",
    "aws:neptune/cluster:Cluster",
    "aws:redshift/cluster:Cluster",
  ],
  whenAbsent: "A final snapshot is taken.",
  fix: "Set skipFinalSnapshot: false and finalSnapshotIdentifier.",
  judge: (database) =>
    onlyIf(
      or(database.text("replicateSourceDb").isSet, database.text("replicationSourceIdentifier").isSet).not,
      "is the replica of another database",
      () =>
        violationIf(
          database.bool("skipFinalSnapshot").is(true),
          "skipFinalSnapshot is true: deleting the database deletes its data",
        ),
    ),
});
