import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type VpcOptions = aws.opensearch.DomainArgs["vpcOptions"];

const domain = (vpcOptions?: VpcOptions) => () =>
  new aws.opensearch.Domain("records", { engineVersion: "OpenSearch_2.17", vpcOptions });

const older = (vpcOptions?: VpcOptions) => () => new aws.elasticsearch.Domain("records", { vpcOptions });

const isEnoughIfSet = ["vpcOptions.subnetIds"];
const subnetIds = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"];

export const cases: PolicyCases = {
  compliant: {
    "a subnet of the stack": {
      doc: true,
      program: () => {
        domain({ subnetIds: [new aws.ec2.Subnet("records", { vpcId: "vpc-0123456789abcdef0" }).id] })();
      },
    },
    "subnets of another stack": domain({ subnetIds }),
    "subnets that are computed": () => {
      domain({ subnetIds: new aws.kms.Key("key").arn.apply((arn) => [arn]) })();
    },
    "the older resource": older({ subnetIds }),
  },
  violating: {
    "nothing said": { doc: true, program: domain() },
    "a security group alone": domain({ securityGroupIds: ["sg-0123456789abcdef0"] }),
    "an empty list of subnets": { isEnoughIfSet, program: domain({ subnetIds: [] }) },
    "options as an empty list": domain([] as never),
    "nothing said on the older resource": older(),
    "an empty list on the older resource": { isEnoughIfSet, program: older({ subnetIds: [] }) },
  },
  undecided: {
    "options that are computed": () => {
      domain(new aws.kms.Key("key").arn.apply((arn) => ({ subnetIds: [arn] })))();
    },
  },
};
