import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const subnet = (mapPublicIpOnLaunch?: pulumi.Input<boolean>) =>
  new aws.ec2.Subnet("imaging", { vpcId: "vpc-0123456789abcdef0", cidrBlock: "10.0.1.0/24", mapPublicIpOnLaunch });

const byDefault = (mapPublicIpOnLaunch?: boolean) =>
  new aws.ec2.DefaultSubnet("imaging", { availabilityZone: "us-east-1a", mapPublicIpOnLaunch });

const target = (
  subnetId: pulumi.Input<string>,
  securityGroups: aws.efs.MountTargetArgs["securityGroups"] = ["sg-0123456789abcdef0"],
) => new aws.efs.MountTarget("imaging", { fileSystemId: "fs-0123456789abcdef0", subnetId, securityGroups });

const ELSEWHERE = "subnet-0123456789abcdef0";

export const cases: PolicyCases = {
  compliant: {
    "a private subnet and a security group": {
      doc: true,
      program: () => {
        const group = new aws.ec2.SecurityGroup("imaging", { vpcId: "vpc-0123456789abcdef0" });
        target(subnet().id, [group.id]);
      },
    },
    "an explicit false": () => target(subnet(false).id),
    "a default subnet that is told otherwise": () => target(byDefault(false).id),
    "a subnet of another stack": () => target(ELSEWHERE),
  },
  violating: {
    "a subnet that gives out public addresses": {
      doc: true,
      findings: ["subnetId"],
      program: () => target(subnet(true).id),
    },
    "true in text": { findings: ["subnetId"], program: () => target(subnet("true" as never).id) },
    "a default subnet": { findings: ["subnetId"], program: () => target(byDefault().id) },
    "no security group": {
      findings: ["securityGroups"],
      program: () => {
        new aws.efs.MountTarget("imaging", { fileSystemId: "fs-0123456789abcdef0", subnetId: subnet().id });
      },
    },
    "an empty list of security groups": { findings: ["securityGroups"], program: () => target(ELSEWHERE, []) },
    both: { findings: ["securityGroups", "subnetId"], program: () => target(subnet(true).id, []) },
  },
  undecided: {
    "a computed flag of the subnet": () => {
      const key = new aws.kms.Key("imaging");
      target(subnet(key.arn.apply((arn) => arn !== "")).id);
    },
    "computed security groups": () => {
      const group = new aws.ec2.SecurityGroup("imaging", { vpcId: "vpc-0123456789abcdef0" });
      target(
        ELSEWHERE,
        group.id.apply((id) => [id]),
      );
    },
  },
};
