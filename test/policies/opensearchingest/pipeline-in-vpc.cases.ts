import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const pipeline = (more: Partial<aws.opensearchingest.PipelineArgs> = {}) =>
  new aws.opensearchingest.Pipeline("records", {
    pipelineName: "records",
    pipelineConfigurationBody: "version: '2'",
    minUnits: 1,
    maxUnits: 4,
    ...more,
  });

export const cases: PolicyCases = {
  compliant: {
    "subnets of a VPC": {
      doc: true,
      program: () => {
        const subnet = new aws.ec2.Subnet("records", { vpcId: "vpc-0a1b2c3d" });
        pipeline({ vpcOptions: { subnetIds: [subnet.id], securityGroupIds: ["sg-0a1b2c3d"] } });
      },
    },
  },
  violating: {
    "nothing declared": { doc: true, program: () => pipeline() },
    "no subnets": {
      isEnoughIfSet: ["vpcOptions.subnetIds"],
      program: () => pipeline({ vpcOptions: { subnetIds: [] } }),
    },
  },
  undecided: {
    "a placement that is computed": () =>
      pipeline({ vpcOptions: new aws.kms.Key("records").arn.apply(() => ({ subnetIds: [] })) }),
  },
};
