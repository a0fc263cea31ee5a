import { definePolicy } from "../core/policy";
import { mustNotExist } from "../core/requirements";

export default definePolicy({
  id: "vpc-default-vpc-not-used",
  title: "Programs do not adopt the default VPC or its subnets",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ec2/defaultVpc:DefaultVpc", "aws:ec2/defaultSubnet:DefaultSubnet"],
  whenAbsent: "There is none.",
  fix: "Use an ec2.Vpc of your own.",
  peers: { checkov: ["CKV_AWS_148"] },
  judge: mustNotExist("The stack adopts the default VPC, or one of its subnets: they are open by design"),
});
