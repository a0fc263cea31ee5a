import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const workforce = (more: Partial<aws.sagemaker.WorkforceArgs> = {}) =>
  new aws.sagemaker.Workforce("radiology", {
    workforceName: "radiology",
    cognitoConfig: { clientId: "0a1b2c3d4e5f", userPool: "us-east-1_AbCdEfGhI" },
    ...more,
  });

export const cases: PolicyCases = {
  compliant: {
    "the clinic's network": { doc: true, program: () => workforce({ sourceIpConfig: { cidrs: ["203.0.113.0/24"] } }) },
    "a VPC": () =>
      workforce({
        workforceVpcConfig: {
          vpcId: new aws.ec2.Vpc("clinic", { cidrBlock: "10.0.0.0/16" }).id,
          subnets: ["subnet-0a1b2c3d"],
          securityGroupIds: ["sg-0a1b2c3d"],
        },
      }),
  },
  violating: {
    "nothing said": { doc: true, program: () => workforce() },
    "every address": () => workforce({ sourceIpConfig: { cidrs: ["203.0.113.0/24", "0.0.0.0/0"] } }),
    "every address of IPv6": () => workforce({ sourceIpConfig: { cidrs: ["::/0"] } }),
  },
  undecided: {
    "a range that is computed": () => {
      const range = pulumi.interpolate`${new aws.ec2.Eip("clinic").publicIp}/32`;
      workforce({ sourceIpConfig: { cidrs: [range] } });
    },
  },
};
