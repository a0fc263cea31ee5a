import { definePolicy, onlyIf } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

// EC2 user guide, "Amazon EBS-optimized instance types": types that can be optimized and are not by default.
const NOT_BY_DEFAULT = [
  ...["c1.xlarge", "c3.xlarge", "c3.2xlarge", "c3.4xlarge", "g2.2xlarge", "i2.xlarge", "i2.2xlarge", "i2.4xlarge"],
  ...["m1.large", "m1.xlarge", "m2.2xlarge", "m2.4xlarge", "m3.xlarge", "m3.2xlarge"],
  ...["r3.xlarge", "r3.2xlarge", "r3.4xlarge"],
];

export default definePolicy({
  id: "ec2-instance-ebs-optimized",
  title: "Instances get dedicated bandwidth to their volumes where the type does not already include it",
  family: "contingency",
  citations: ["164.308(a)(7)(i)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:ec2/instance:Instance",
    "aws:ec2/launchTemplate:LaunchTemplate",
    "aws:ec2/launchConfiguration:LaunchConfiguration",
  ],
  whenAbsent: "Current types are EBS-optimized.",
  fix: "Set ebsOptimized: true, or take a current instance type.",
  peers: {
    "cdk-nag": ["EC2EBSOptimizedInstance"],
    guard: ["ebs_optimized_instance"],
    steampipe: ["ec2_instance_ebs_optimized"],
    checkov: ["CKV_AWS_135"],
  },
  judge: (resource) =>
    onlyIf(resource.text("instanceType").isOneOf(NOT_BY_DEFAULT), "the type is EBS-optimized by itself", () =>
      mustBeTrue("ebsOptimized", "volumes share the network's bandwidth")(resource),
    ),
});
