import * as aws from "@pulumi/aws";

/* What the tables of several policies are about. */

export const standard = (args: Partial<aws.ec2.DefaultSubnetArgs> = {}) =>
  new aws.ec2.DefaultSubnet("a", { availabilityZone: "us-east-1a", ...args });

export const table = (args: Partial<aws.ec2.RouteTableArgs> = {}) =>
  new aws.ec2.RouteTable("app", { vpcId: "vpc-1", ...args });
