import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "vpc-default-security-group-managed",
  title: "Each VPC takes over its default security group, so that its allow-all rules go",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["sftp-to-go#restricted-ports", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ec2/vpc:Vpc"],
  companions: { groups: { types: ["aws:ec2/defaultSecurityGroup:DefaultSecurityGroup"], by: "vpcId" } },
  whenAbsent: "The default group allows everything inside and everything out.",
  fix: "Add an ec2.DefaultSecurityGroup with vpcId: vpc.id and no rules.",
  peers: { config: ["vpc-default-security-group-closed"], checkov: ["CKV2_AWS_12"] },
  judge(vpc, { companionsOf }) {
    return violationUnless(
      companionsOf(vpc).groups.exist,
      "No DefaultSecurityGroup names the VPC: its default group lets its members talk to each other, and to everybody",
    );
  },
});
