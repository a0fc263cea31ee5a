import { definePolicy, violationIf, violationUnless } from "../core/policy";
import { isGiven } from "../core/requirements";
import { givesPublicAddresses, SUBNETS } from "../core/subnets";
import { and, or, Truth } from "../core/truth";

export default definePolicy({
  id: "emr-cluster-private-subnet",
  title: "EMR primary nodes have no public address",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:emr/cluster:Cluster"],
  companions: {
    subnet: { types: SUBNETS, from: "ec2Attributes.subnetId" },
    subnets: { types: SUBNETS, from: "ec2Attributes.subnetIds" },
  },
  whenAbsent: "The cluster runs in the default VPC, whose subnets are public.",
  fix: "Set ec2Attributes.subnetId to a private subnet.",
  peers: {
    config: ["emr-master-no-public-ip"],
    guard: ["emr_master_no_public_ip"],
    prowler: ["emr_cluster_master_nodes_no_public_ip", "emr_cluster_publicly_accesible"],
    steampipe: ["emr_cluster_master_nodes_no_public_ip"],
    checkov: ["CKV2_AWS_7"],
  },
  judge(cluster, { companionsOf }) {
    const { subnet, subnets } = companionsOf(cluster);
    const attributes = cluster.block("ec2Attributes");
    const isPlaced = or(attributes.text("subnetId").isSet, isGiven(attributes, "subnetIds"));
    const isElsewhere = Truth.undecided({ path: "ec2Attributes.subnetId", reason: "names a subnet outside the stack" });
    const named = ["subnetId", "subnetIds"].flatMap((path) => attributes.leaves(path));
    const found = [subnet, subnets].flatMap((companions) => companions.map(({ resource }) => resource));
    const isWhole = Truth.of(found.length >= named.length);
    return [
      violationUnless(
        isPlaced,
        "ec2Attributes names no subnet: the cluster runs in the default VPC, and its nodes get public addresses",
      ),
      violationIf(
        or(
          subnet.some(givesPublicAddresses),
          subnets.some(givesPublicAddresses),
          and(isPlaced, isWhole.not, isElsewhere),
        ),
        "The cluster runs in a public subnet: its nodes get public addresses",
      ),
    ];
  },
});
