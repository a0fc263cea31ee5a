import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ec2.VpcArgs> = {}) => new aws.ec2.Vpc("app", { cidrBlock: "10.0.0.0/16", ...args });
const flowLog = (args: Partial<aws.ec2.FlowLogArgs>, name = "flows") =>
  new aws.ec2.FlowLog(name, {
    trafficType: "ALL",
    logDestination: "arn:aws:s3:::flows",
    logDestinationType: "s3",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "of the VPC": { doc: true, program: () => flowLog({ vpcId: make().id }) },
    "of every subnet": () => {
      const vpcId = make().id;
      const subnets = ["10.0.0.0/24", "10.0.1.0/24"].map(
        (cidrBlock) => new aws.ec2.Subnet(cidrBlock, { vpcId, cidrBlock }),
      );
      for (const [index, { id }] of subnets.entries()) flowLog({ subnetId: id }, `flows-${index}`);
    },
    "of the default VPC": () => flowLog({ vpcId: new aws.ec2.DefaultVpc("all").id }),
  },
  violating: {
    nothing: { doc: true, program: () => make() },
    "of one of two subnets": () => {
      const vpcId = make().id;
      const subnets = ["10.0.0.0/24", "10.0.1.0/24"].map(
        (cidrBlock) => new aws.ec2.Subnet(cidrBlock, { vpcId, cidrBlock }),
      );
      flowLog({ subnetId: subnets[0]!.id });
    },
    "of another VPC": () => {
      make();
      flowLog({ vpcId: "vpc-0123456789abcdef0" });
    },
    "the default VPC": () => new aws.ec2.DefaultVpc("all"),
  },
  undecided: {},
};
