import { definePolicy } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";

export default definePolicy({
  id: "rds-instance-not-public",
  title: "RDS instances have no public address",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:rds/instance:Instance", "aws:rds/clusterInstance:ClusterInstance", "aws:rds/shardGroup:ShardGroup"],
  whenAbsent: "Instances are private.",
  fix: "Set publiclyAccessible: false, and reach it through the VPC.",
  remediates: true,
  peers: {
    "cdk-nag": ["RDSInstancePublicAccess"],
    config: ["rds-instance-public-access-check"],
    guard: ["rds_instance_public_access_check"],
    prowler: ["rds_instance_no_public_access"],
    steampipe: ["rds_db_instance_prohibit_public_access"],
    checkov: ["CKV_AWS_17"],
    "compliance-policies": [
      "aws-rds-instance-disallow-public-access",
      "aws-rds-clusterinstance-disallow-public-access",
    ],
    awsguard: ["rds-instance-public-access"],
  },
  judge: mustNotBeTrue("publiclyAccessible", "the database has an address on the internet"),
});
