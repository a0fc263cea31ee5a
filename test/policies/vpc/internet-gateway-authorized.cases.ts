import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.ec2.InternetGatewayArgs = {}) => new aws.ec2.InternetGateway("out", args);
export const cases: PolicyCases = {
  compliant: {
    "a known VPC": {
      doc: true,
      settings: { vpc: { authorizedVpcs: ["edge", "vpc-0123456789abcdef0"] } },
      program: () => make({ vpcId: "vpc-0123456789abcdef0" }),
    },
    "a VPC of the stack": {
      settings: { vpc: { authorizedVpcs: ["edge", "vpc-0123456789abcdef0"] } },
      program: () => make({ vpcId: new aws.ec2.Vpc("edge", { cidrBlock: "10.0.0.0/16" }).id }),
    },
    "an attachment": {
      settings: { vpc: { authorizedVpcs: ["edge", "vpc-0123456789abcdef0"] } },
      program: () =>
        new aws.ec2.InternetGatewayAttachment("out", { internetGatewayId: "igw-1", vpcId: "vpc-0123456789abcdef0" }),
    },
  },
  violating: {
    "another VPC": {
      doc: true,
      settings: { vpc: { authorizedVpcs: ["edge", "vpc-0123456789abcdef0"] } },
      program: () => make({ vpcId: "vpc-0fedcba9876543210" }),
    },
    "another VPC of the stack, where only names are listed": {
      settings: { vpc: { authorizedVpcs: ["edge"] } },
      program: () => make({ vpcId: new aws.ec2.Vpc("data", { cidrBlock: "10.0.0.0/16" }).id }),
    },
    "an attachment to another VPC": {
      settings: { vpc: { authorizedVpcs: ["edge", "vpc-0123456789abcdef0"] } },
      program: () =>
        new aws.ec2.InternetGatewayAttachment("out", { internetGatewayId: "igw-1", vpcId: "vpc-0fedcba9876543210" }),
    },
  },
  undecided: {
    "another VPC of the stack": {
      settings: { vpc: { authorizedVpcs: ["edge", "vpc-0123456789abcdef0"] } },
      program: () => make({ vpcId: new aws.ec2.Vpc("data", { cidrBlock: "10.0.0.0/16" }).id }),
    },
  },
  notApplicable: {
    "no list": () => make({ vpcId: "vpc-1" }),
    "attached to nothing": {
      settings: { vpc: { authorizedVpcs: ["edge", "vpc-0123456789abcdef0"] } },
      program: () => make(),
    },
  },
};
