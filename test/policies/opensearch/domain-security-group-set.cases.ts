import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const subnetIds = ["subnet-0a", "subnet-0b"];

export const cases: PolicyCases = {
  compliant: {
    "a security group": {
      doc: true,
      program: () => {
        const group = new aws.ec2.SecurityGroup("records");
        new aws.opensearch.Domain("records", { vpcOptions: { subnetIds, securityGroupIds: [group.id] } });
      },
    },
    "a security group of the older domain": () =>
      new aws.elasticsearch.Domain("records", { vpcOptions: { subnetIds, securityGroupIds: ["sg-0a1b2c3d"] } }),
  },
  violating: {
    "no security group": {
      doc: true,
      program: () => new aws.opensearch.Domain("records", { vpcOptions: { subnetIds } }),
    },
    "no security group on the older domain": () =>
      new aws.elasticsearch.Domain("records", { vpcOptions: { subnetIds } }),
    "an empty list": {
      isEnoughIfSet: ["vpcOptions.securityGroupIds"],
      program: () => new aws.opensearch.Domain("records", { vpcOptions: { subnetIds, securityGroupIds: [] } }),
    },
  },
  undecided: {
    "a placement that is computed": () => {
      const vpcOptions = new aws.ec2.Subnet("records", { vpcId: "vpc-0a1b2c3d" }).id.apply((id) => ({
        subnetIds: [id],
      }));
      new aws.opensearch.Domain("records", { vpcOptions });
    },
  },
  notApplicable: {
    "a domain outside a VPC": () => new aws.opensearch.Domain("records"),
  },
};
