import { definePolicy, violationIf } from "../core/policy";
import { givesPublicAddresses, SUBNETS } from "../core/subnets";

export default definePolicy({
  id: "database-subnet-group-private",
  title: "Database subnet groups hold no subnets that hand out public addresses",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["aptible#access-authorization"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: [
    "aws:rds/subnetGroup:SubnetGroup",
    "aws:docdb/subnetGroup:SubnetGroup",
    "aws:neptune/subnetGroup:SubnetGroup",
    "aws:redshift/subnetGroup:SubnetGroup",
    "aws:elasticache/subnetGroup:SubnetGroup",
    "aws:memorydb/subnetGroup:SubnetGroup",
    "aws:dax/subnetGroup:SubnetGroup",
    "aws:dms/replicationSubnetGroup:ReplicationSubnetGroup",
  ],
  companions: { subnet: { types: SUBNETS, from: "subnetIds" } },
  whenAbsent: "A subnet gives out no public addresses.",
  fix: "List private subnets only in subnetIds.",
  peers: {
    prowler: ["elasticache_cluster_uses_public_subnet", "neptune_cluster_uses_public_subnet"],
    steampipe: [
      "rds_db_instance_no_public_subnet",
      "elasticache_cluster_no_public_subnet",
      "neptune_db_cluster_no_public_subnet",
    ],
  },
  judge: (group, { companionsOf }) =>
    violationIf(
      companionsOf(group).subnet.some(givesPublicAddresses),
      "subnetIds hold a subnet that gives out public addresses",
    ),
});
