import { type Fact, isKnown } from "../core/fact";
import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { and, or, Truth } from "../core/truth";

const CACHE = "aws:elasticache/cluster:Cluster";
const SOURCES = ["replicateSourceDb", "replicationSourceIdentifier"];

const GROUPS: Readonly<Record<string, string>> = {
  "aws:rds/instance:Instance": "dbSubnetGroupName",
  "aws:rds/cluster:Cluster": "dbSubnetGroupName",
  "aws:docdb/cluster:Cluster": "dbSubnetGroupName",
  "aws:neptune/cluster:Cluster": "neptuneSubnetGroupName",
  "aws:redshift/cluster:Cluster": "clusterSubnetGroupName",
  [CACHE]: "subnetGroupName",
  "aws:elasticache/replicationGroup:ReplicationGroup": "subnetGroupName",
  "aws:memorydb/cluster:Cluster": "subnetGroupName",
  "aws:dax/cluster:Cluster": "subnetGroupName",
};

/** A group that is not known yet is made in this run. */
const isNamedDefault = (group: Fact<string>): Truth => and(Truth.of(isKnown(group)), group.is("default"));

export default definePolicy({
  id: "database-subnet-group-set",
  title: "Databases are placed in a chosen subnet group rather than the default VPC",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: Object.keys(GROUPS),
  whenAbsent: "The database lands in the default VPC.",
  fix: "Set dbSubnetGroupName (or the engine's own property) to a subnet group of private subnets.",
  peers: {
    "cdk-nag": ["ElastiCacheClusterInVPC", "RedshiftClusterInVPC"],
    prowler: ["rds_instance_inside_vpc"],
    steampipe: ["rds_db_instance_in_vpc", "elasticache_cluster_no_default_subnet_group"],
    checkov: ["CKV_AWS_323", "CKV_AWS_154"],
  },
  judge(database) {
    const group = database.word(GROUPS[database.type]!);
    const isPlacedElsewhere = or(
      ...SOURCES.map((source) => database.text(source).isSet),
      database.block("restoreToPointInTime").isSet,
      // A replication group has such an id as well: its own.
      and(Truth.of(database.type === CACHE), database.text("replicationGroupId").isSet),
    );
    return onlyIf(isPlacedElsewhere.not, "is placed where its source is", () =>
      violationIf(
        or(group.isAbsent, isNamedDefault(group)),
        `${group.path} is missing: the database lands in the default VPC`,
        { fix: `Set ${group.path} to a subnet group of private subnets` },
      ),
    );
  },
});
