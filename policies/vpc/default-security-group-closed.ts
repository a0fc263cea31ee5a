import { definePolicy, violationIf, violationUnless } from "../core/policy";
import { or } from "../core/truth";

export default definePolicy({
  id: "vpc-default-security-group-closed",
  title: "The default security group lets nothing in and nothing out",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["sftp-to-go#restricted-ports", "aptible#access-authorization"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:ec2/defaultSecurityGroup:DefaultSecurityGroup"],
  companions: {
    vpc: { types: ["aws:ec2/vpc:Vpc", "aws:ec2/defaultVpc:DefaultVpc"], from: "vpcId" },
    rules: {
      types: [
        "aws:ec2/securityGroupRule:SecurityGroupRule",
        "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
        "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
      ],
      by: "securityGroupId",
    },
  },
  whenAbsent: "The resource takes away the rules that AWS put there.",
  fix: "Set ingress: [] and egress: [] on DefaultSecurityGroup and attach rules to a group of your own.",
  peers: {
    "cdk-nag": ["VPCDefaultSecurityGroupClosed"],
    config: ["vpc-default-security-group-closed"],
    prowler: ["ec2_securitygroup_default_restrict_traffic"],
    steampipe: ["vpc_default_security_group_restricts_all_traffic"],
    checkov: ["CKV2_AWS_12"],
  },
  judge(group, { companionsOf }) {
    const { rules, vpc } = companionsOf(group);
    const inline = ["ingress", "egress"].map((direction) =>
      violationUnless(
        group.list(direction).isEmpty,
        `${direction} has entries: whatever is started without a group gets them`,
        {
          detail: direction,
        },
      ),
    );
    // A rule may also name the group by the VPC's defaultSecurityGroupId.
    const isAttached = or(
      rules.exist,
      vpc.some((network) => companionsOf(network).rules.exist),
    );
    return [...inline, violationIf(isAttached, "Rules are attached to the default security group")];
  },
});
